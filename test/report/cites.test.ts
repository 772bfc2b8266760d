import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Source } from '../../src/knowledge/schema';
import { cites } from '../../src/report/cites';

const source = (url: string, kind: Source['kind']): Source => ({
  url,
  kind,
  title: 'A page',
  publisher: 'Somebody',
  read: 'full',
});
const sources = [
  source('https://ai.maker.example/blog/orb/', 'vendor'),
  source('https://www.paper.example/2026/orb?id=7', 'press'),
  source('https://github.com/maker/orb', 'vendor'),
  source('https://bench.example/orb', 'evaluator'),
];

describe('what a page cites', () => {
  it('knows a source by its address, whatever surrounds it', () => {
    const { linked, anyPrimary } = cites(['http://paper.example/2026/orb/?utm_source=x&id=7#top'], sources);
    expect(linked).toEqual([{ source: 1, href: 'http://paper.example/2026/orb/?utm_source=x&id=7#top', exact: true }]);
    expect(anyPrimary).toBe(false);
  });

  it('takes another page of the same publisher for less', () => {
    const { linked, anyPrimary } = cites(['https://ai.maker.example/blog/other'], sources);
    expect(linked).toEqual([{ source: 0, href: 'https://ai.maker.example/blog/other', exact: false }]);
    expect(anyPrimary).toBe(true);
  });

  it('takes a host where anybody writes for no publisher', () => {
    expect(cites(['https://github.com/somebody/else'], sources).linked).toEqual([]);
    expect(cites(['https://github.com/maker/orb/'], sources)).toMatchObject({
      linked: [{ source: 2 }],
      anyPrimary: true,
    });
  });

  it('finds none where there is none', () => {
    const none = { linked: [], anyPrimary: false };
    expect(cites([], sources)).toEqual(none);
    expect(
      cites(['https://maker.example.evil.example/', 'mailto:a@bench.example', '/orb', 'https://'], sources),
    ).toEqual(none);
  });

  test('never throws, and the order of links decides nothing', () => {
    const link = fc.oneof(
      fc.string({ maxLength: 9 }).map((path) => `https://bench.example/${path}`),
      fc.string(),
      fc.constantFrom(...sources.map(({ url }) => url)),
    );
    fc.assert(
      fc.property(fc.array(link, { maxLength: 6 }), (links) => {
        const numbers = (some: string[]) =>
          cites(some, sources).linked.map(({ source: index, exact }) => [index, exact]);
        expect(numbers(links)).toEqual(numbers([...links].reverse()));
      }),
    );
  });
});
