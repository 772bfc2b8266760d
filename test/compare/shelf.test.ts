import { describe, expect, it } from 'vitest';
import { limits, parseShelf, shelve } from '../../src/compare/shelf';
import type { PageReport } from '../../src/report/page-report';

const page = (url: string, title = url): PageReport =>
  ({ format: 'caveat-report', version: 1, url, title, notes: [] }) as unknown as PageReport;

describe('the shelf of compared pages', () => {
  it('puts a new page last, and a known one where it was', () => {
    const { pages, left } = shelve([page('a'), page('b')], [page('c'), page('a', 'newer')]);
    expect(pages.map(({ title }) => title)).toEqual(['newer', 'b', 'c']);
    expect(left).toEqual([]);
  });

  it('says what it has no room for, and keeps what it has', () => {
    const full = Array.from({ length: limits.pages }, (_, index) => page(String(index)));
    expect(shelve(full, [page('one more'), page('0', 'newer')])).toEqual({
      pages: [page('0', 'newer'), ...full.slice(1)],
      left: ['one more'],
    });
    const huge = page('huge', 'x'.repeat(limits.characters));
    expect(shelve([page('a')], [huge])).toEqual({ pages: [page('a')], left: [huge.title] });
  });

  it('reads back reports only', () => {
    expect(parseShelf([page('a'), null, { ...page('b'), version: 2 }])).toEqual([page('a')]);
    expect(parseShelf('none')).toEqual([]);
  });
});
