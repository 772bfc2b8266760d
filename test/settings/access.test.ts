import { describe, expect, it, vi } from 'vitest';
import { accessOf, planOf } from '../../src/settings/access';
import { EVERYWHERE } from '../../src/settings/hosts';
import { listedPatterns } from '../../src/settings/listed';

vi.mock('../../src/browser', () => ({ browser: {} }));

const own = '*://*.my-forum.example/*';

describe('what is granted', () => {
  it.each([
    ['nothing', [], 'click'],
    ['no web page', ['file:///*'], 'click'],
    ['one site', [own], 'some'],
    ['the list without one', listedPatterns.slice(1), 'some'],
    ['the list', listedPatterns, 'list'],
    ['the list and more', [own, ...listedPatterns], 'list'],
    ['everything', [EVERYWHERE], 'everywhere'],
    ['everything, as test builds have it', ['<all_urls>', own], 'everywhere'],
  ])('%s is a choice', (_, origins, choice) => {
    expect(accessOf(origins).choice).toBe(choice);
  });

  it('lists single sites, sorted, and leaves out what is wider', () => {
    expect(accessOf([own, EVERYWHERE, '*://*.a.example/*']).sites).toEqual(['*://*.a.example/*', own]);
  });
});

describe('a choice', () => {
  const everything = accessOf([own, EVERYWHERE]);

  it('asks for what it needs, and gives back what it does not', () => {
    expect(planOf('click', everything)).toEqual({ asks: [], returns: [own, EVERYWHERE] });
    expect(planOf('list', everything)).toEqual({ asks: listedPatterns, returns: [EVERYWHERE] });
    expect(planOf('everywhere', accessOf([own]))).toEqual({ asks: [EVERYWHERE], returns: [] });
  });
});
