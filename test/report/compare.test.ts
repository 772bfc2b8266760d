import { describe, expect, it } from 'vitest';
import { areAtOdds, compare, sorted } from '../../src/report/compare';
import type { PageReport, ReportNote } from '../../src/report/page-report';

const note = (claim: string, rest: Partial<ReportNote> = {}): ReportNote =>
  ({
    claim,
    pack: 'orb',
    name: 'Orb',
    attribute: 'price',
    says: `It says ${claim}.`,
    sentence: `Sentence of ${claim}.`,
    verdict: 'supported',
    refs: [1],
    ...rest,
  }) as ReportNote;

const page = (url: string, ...notes: ReportNote[]): PageReport => ({ url, title: url, notes }) as unknown as PageReport;

const free = note('free');
const paid = note('paid', { verdict: 'contradicted', refs: [1, 4] });

describe('a comparison', () => {
  const first = page('a', free, note('free', { sentence: 'Again, free.' }), note('fast', { verdict: 'vendor-claim' }));
  const second = page('b', paid);
  const third = page('c', free);
  const { rows } = compare([first, second, third]);

  it('has a row for each claim and a cell for each page, with its words', () => {
    expect(rows.map(({ claim, pages }) => [claim, pages])).toEqual([
      ['free', 2],
      ['fast', 1],
      ['paid', 1],
    ]);
    expect(rows[0]?.cells.map((cell) => cell?.notes.map(({ sentence }) => sentence))).toEqual([
      ['Sentence of free.', 'Again, free.'],
      undefined,
      ['Sentence of free.'],
    ]);
    expect(compare([])).toEqual({ pages: [], rows: [] });
  });

  it('tells which pages are at odds', () => {
    expect(rows[0]?.cells.map((cell) => cell?.against)).toEqual([['b'], undefined, ['b']]);
    expect(rows[2]?.cells[1]?.against).toEqual(['a', 'c']);
    expect(rows[1]?.cells[0]?.against).toEqual([]);
  });

  it('tells in a class only what is open: of a cell, of a row, and of what is at odds', () => {
    const opened = (...open: PageReport[]) =>
      compare(
        [first, second, third],
        [first, second, third].map((one) => (open.includes(one) ? one : { ...one, notes: [] })),
      ).rows;
    const closed = opened();
    expect(closed.map(({ verdict }) => verdict)).toEqual([undefined, undefined, undefined]);
    expect(closed.map(({ cells }) => cells.flatMap((cell) => cell?.against ?? []))).toEqual([[], [], []]);
    expect(sorted(closed, 'verdict').map(({ claim }) => claim)).toEqual(
      sorted(closed, 'claim').map(({ claim }) => claim),
    );
    const [free, fast] = opened(first);
    expect([free?.verdict, fast?.verdict]).toEqual([undefined, 'vendor-claim']);
    expect(free?.cells[0]?.against).toEqual([]);
    expect(opened(first, second)[0]?.cells[0]?.against).toEqual(['b']);
    expect(opened(first, second, third)).toEqual(rows);
  });

  it('keeps apart what only looks at odds', () => {
    expect(areAtOdds(free, paid)).toBe(true);
    expect(areAtOdds(free, note('old', { verdict: 'outdated' }))).toBe(false);
    for (const other of [
      { refs: [4] },
      { attribute: 'speed' as const },
      { pack: 'cube' },
      { verdict: 'unsourced' as const },
    ])
      expect(areAtOdds(free, { ...paid, ...other }), JSON.stringify(other)).toBe(false);
    expect(areAtOdds(free, { ...free, verdict: 'contradicted' })).toBe(false);
  });

  it('sees what was at odds when the pages were written', () => {
    const closed = note('closed', { verdict: 'outdated', atWriting: { verdict: 'supported', until: '2026-10' } });
    const open = note('open', { verdict: 'contradicted' });
    expect(areAtOdds(closed, open)).toBe(true);
    expect(compare([page('a', closed), page('b', open)]).rows[0]?.cells[0]).toMatchObject({
      earlier: 'supported',
      against: ['b'],
    });
  });

  it('is sorted by pages, claims or verdicts', () => {
    const by = (order: Parameters<typeof sorted>[1]) => sorted(rows, order).map(({ claim }) => claim);
    expect(by('pages')).toEqual(['free', 'fast', 'paid']);
    expect(by('claim')).toEqual(['fast', 'free', 'paid']);
    expect(by('verdict')).toEqual(['paid', 'fast', 'free']);
  });
});
