import { describe, expect, it } from 'vitest';
import { coverageOf, entryOf, totals } from '../../tools/knowledge/coverage';
import { parseNames } from '../../tools/knowledge/names-file';
import { lexicon } from '../detect/small-base';

describe('the entry of a name', () => {
  it.each([
    ['muse-spark', 'muse-spark'],
    ['muse-spark-1.1', 'muse-spark-1-1'],
    ['gpt-5.4-mini-2026-03-17', 'gpt-5-4-mini'],
    ['qwen3.6-27b', 'qwen-3-6'],
    ['claude', 'claude'],
    ['gemini-3', 'gemini-3'],
    ['通义千问', 'qwen'],
  ])('of %s is %s', (name, model) => expect(entryOf(name, lexicon)).toBe(model));

  it.each([
    ['an unknown version', 'muse-spark-9'],
    ['a longer name', 'gpt-4o-realtime'],
    ['two names', 'muse-spark vs gpt-4o'],
    ['another thing', 'apache spark'],
    ['nothing known', 'vllm'],
  ])('is none where it is %s', (_, name) => expect(entryOf(name, lexicon)).toBeUndefined());
});

describe('coverage', () => {
  const use = (name: string, all: number, in2026 = 0) => ({ name, all, in2026 });
  const tool = { name: 'Tensor RT', what: 'a library' };

  it('sums uses by what names lead to, the most used first', () => {
    const uses = [use('rest', 1, 1), use('tensor-rt', 2), use('gpt-4o', 3, 1), use('muse-spark', 4, 2), use('more', 5)];
    const coverage = coverageOf(uses, lexicon, [tool]);
    expect(coverage).toEqual({
      entries: [
        { ...use('muse-spark', 4, 2), model: 'muse-spark' },
        { ...use('gpt-4o', 3, 1), model: 'gpt-4o' },
      ],
      notModels: [{ ...use('tensor-rt', 2), what: 'a library' }],
      rest: [use('more', 5), use('rest', 1, 1)],
    });
    expect(totals(coverage, ({ all }) => all)).toEqual({
      uses: 15,
      entries: 7,
      notModels: 2,
      rest: 6,
      resolved: '60.0 %',
    });
    expect(totals(coverage, ({ in2026 }) => in2026).resolved).toBe('75.0 %');
  });

  it('lets an entry go before the list of other things', () => {
    expect(coverageOf([use('gpt-4o', 1)], lexicon, [{ name: 'GPT-4o', what: 'a mistake' }]).notModels).toEqual([]);
  });
});

describe('a list of names', () => {
  it('is read by its headings', () => {
    const text = '# a comment\nin_2026\tname\tissues\tlast\n0\tgpt-4o\t74\t2025-09-04\r\n';
    expect(parseNames(text)).toEqual([{ name: 'gpt-4o', all: 74, in2026: 0 }]);
  });

  it('says what it lacks', () => {
    expect(() => parseNames('gpt-4o\t74\n')).toThrow(
      'The first line has to name its columns, tab-separated; it lacks: name, issues, in_2026.',
    );
    expect(() => parseNames('name\tissues\tin_2026\ngpt-4o\tmany\t0\n')).toThrow(
      'Name 1 ("gpt-4o\tmany\t0") has to have a name and two whole numbers.',
    );
  });
});
