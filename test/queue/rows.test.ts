import { describe, expect, test } from 'vitest';
import { type CheckedRow, filtered, sorted, uncoveredRow, verdictCounts } from '../../src/queue/rows';
import type { PageFacts } from '../../src/report/page-facts';

const row = (key: number, notes: CheckedRow['notes'], signals: CheckedRow['signals']): CheckedRow => ({
  kind: 'checked',
  key,
  place: key,
  id: String(key),
  title: '',
  start: '',
  signals,
  notes,
  covered: 0,
  models: [],
  facts: { text: 'It is free. It is fast.' } as PageFacts,
});
const wrong = { claim: 'free', verdict: 'contradicted', start: 0, end: 11 } as const;
const right = { claim: 'fast', verdict: 'supported', start: 12, end: 23 } as const;
const first = row(0, [right], ['hype']);
const second = row(1, [wrong, { ...wrong }, right], ['contradicted', 'hype']);

describe('rows of a queue', () => {
  test('what is wrong weighs most', () => {
    expect(verdictCounts(second)).toEqual([
      ['contradicted', 2],
      ['supported', 1],
    ]);
    expect(sorted([first, second], 'claims', false)).toEqual([second, first]);
  });

  test('in a class, no row tells by word, signal, filter or place what is not predicted', () => {
    const closed = [first, second].map((one) => uncoveredRow(one, () => true));
    expect(closed.map(verdictCounts)).toEqual([[], []]);
    expect(closed.map(({ signals, covered }) => [signals, covered])).toEqual([
      [['hype'], 1],
      [['hype'], 3],
    ]);
    expect(filtered(closed, { wanted: 'contradicted', words: '' })).toEqual([]);
    expect(filtered(closed, { wanted: 'found', words: '' })).toEqual(closed);
    const right3 = uncoveredRow(row(2, [right, { ...right }, { ...right }, { ...right }], []), () => true);
    const [wrongs = closed[1]] = closed.slice(1);
    expect(sorted([right3, wrongs as CheckedRow], 'claims', false)[0]).toBe(right3);
  });

  test('in a class, a statement that is predicted is told, by its words in the post', () => {
    const open = uncoveredRow(second, ({ sentence }) => sentence !== 'It is free.');
    expect(verdictCounts(open)).toEqual([['contradicted', 2]]);
    expect(open).toMatchObject({ signals: ['contradicted', 'hype'], covered: 1 });
  });
});
