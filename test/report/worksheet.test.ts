import { describe, expect, it } from 'vitest';
import type { CardSource } from '../../src/report/card-types';
import type { ReportNote } from '../../src/report/page-report';
import { tasksOf } from '../../src/report/worksheet';

const source = (number: number, publisher: string): CardSource =>
  ({ number, publisher, url: `https://${publisher}.example/${number}` }) as CardSource;
const sources = [source(1, 'Zeta'), source(2, 'Alpha'), source(3, 'Zeta'), source(4, 'Unasked')];
const note = (claim: string, sentence: string, refs: number[]): ReportNote =>
  ({ claim, pack: 'orb', sentence, refs, sources }) as ReportNote;

describe('a worksheet', () => {
  const tasks = tasksOf({
    notes: [
      note('free', 'Orb is free and fast.', [1, 2]),
      note('fast', 'Orb is free and fast.', [3]),
      note('closed', 'Orb is closed.', [1]),
      note('closed', 'Orb is closed.', [1]),
    ],
  });

  it('asks about each sentence once, in the order of the article', () => {
    expect(tasks.map(({ number, sentence, notes }) => [number, sentence, notes.length])).toEqual([
      [1, 'Orb is free and fast.', 2],
      [2, 'Orb is closed.', 1],
    ]);
    expect(tasksOf({ notes: [] })).toEqual([]);
  });

  it('names who can be asked, and nobody else, in an order that tells nothing', () => {
    expect(tasks[0]?.publishers).toEqual(['Alpha', 'Zeta']);
    expect(tasks[0]?.sources.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(tasks[1]?.publishers).toEqual(['Zeta']);
  });
});
