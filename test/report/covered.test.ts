import { describe, expect, it } from 'vitest';
import { uncovered } from '../../src/report/covered';
import type { PageReport, ReportNote } from '../../src/report/page-report';
import type { Signal } from '../../src/report/signals/types';

const note = (claim: string, verdict: ReportNote['verdict'], start: number): ReportNote =>
  ({ claim, verdict, start, end: start + 5, sentence: `Says ${claim}.` }) as ReportNote;
const signal = (kind: Signal['kind'], ...starts: number[]): Signal => ({
  kind,
  quotes: starts.map((start) => ({ start, end: start + 5, text: '…' })),
});

const report: Pick<PageReport, 'notes' | 'signals'> = {
  notes: [note('free', 'contradicted', 0), note('fast', 'contradicted', 10), note('soon', 'prediction', 20)],
  signals: [signal('contradicted', 0, 10), signal('no-links'), signal('predictions', 20, 30), signal('hype', 0)],
};
const shown = (...answered: string[]) => uncovered(report, ({ claim }) => !answered.includes(claim));

describe('a report in a class', () => {
  it('tells nothing of covered notes, neither by themselves nor by a signal', () => {
    expect(shown().notes).toEqual([]);
    expect(shown().signals).toEqual([signal('no-links'), signal('predictions', 30), signal('hype', 0)]);
  });

  it('tells what has been predicted, and of that alone', () => {
    expect(shown('fast').notes.map(({ claim }) => claim)).toEqual(['fast']);
    expect(shown('fast').signals[0]).toEqual(signal('contradicted', 10));
    expect(shown('free', 'fast', 'soon')).toBe(report);
  });

  it('keeps a sentence covered while one of its claims is', () => {
    const twice = { ...report, notes: [note('free', 'contradicted', 0), note('best', 'contradicted', 0)] };
    const { signals } = uncovered(twice, ({ claim }) => claim === 'best');
    expect(signals[0]).toEqual(signal('contradicted', 10));
  });
});
