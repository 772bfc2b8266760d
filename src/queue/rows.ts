/** A queue's rows: what is shown of each post, and how they are sorted and filtered. Pure. */
import { RUN_BREAK } from '../detect/types';
import type { ClaimVerdict } from '../knowledge/claims-schema';
import { type Covers, signalsOfVerdict } from '../report/covered';
import type { PageFacts } from '../report/page-facts';
import type { PageReport, ReportNote } from '../report/page-report';
import type { SignalKind } from '../report/signals/types';
import { stanceOf } from '../report/stance';
import type { Problem } from './posts';

interface Place {
  /** Unique in the queue, in the order of what was given. */
  key: number;
  /** The record's place in its input. */
  place: number;
}

export interface CheckedRow extends Place {
  kind: 'checked';
  id: string;
  title: string;
  /** The beginning of the text. */
  start: string;
  signals: SignalKind[];
  notes: Pick<ReportNote, 'claim' | 'verdict' | 'start' | 'end'>[];
  /** In a class: how many more there are, of which nothing is to be told. */
  covered: number;
  models: string[];
  facts: PageFacts;
}

export interface BadRow extends Place {
  kind: 'bad';
  problem: Problem | 'not-read';
  /** What it was, where something can be said of it: a tab's title. */
  title?: string;
}

export type Row = CheckedRow | BadRow;

const START = 140;

export function rowOf(
  { key, place, id }: Place & { id: string },
  facts: PageFacts,
  { signals, notes, models }: Pick<PageReport, 'signals' | 'notes' | 'models'>,
): CheckedRow {
  return {
    kind: 'checked',
    key,
    place,
    id,
    title: facts.title,
    start: facts.text.slice(0, START).replaceAll(RUN_BREAK, ' ').replace(/\s+/g, ' ').trim(),
    signals: signals.map(({ kind }) => kind),
    notes: notes.map(({ claim, verdict, start, end }) => ({ claim, verdict, start, end })),
    covered: 0,
    models: models.map(({ name }) => name),
    facts,
  };
}

/** The verdicts, and how many claims have each. */
export function verdictCounts({ notes }: Pick<CheckedRow, 'notes'>): [ClaimVerdict, number][] {
  const counts = new Map<ClaimVerdict, number>();
  for (const { verdict } of notes) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts];
}

/** In a class: the row without what would give a covered verdict away, in its place and by its signals. */
export function uncoveredRow(row: CheckedRow, covers: Covers): CheckedRow {
  const { text } = row.facts;
  const hidden = new Set(
    row.notes.filter(({ claim, start, end }) => covers({ claim, sentence: text.slice(start, end) })),
  );
  const notes = row.notes.filter((note) => !hidden.has(note));
  const told = (from: Iterable<CheckedRow['notes'][number]>) =>
    new Set([...from].map(({ verdict }) => signalsOfVerdict[verdict]));
  const [covered, open] = [told(hidden), told(notes)];
  const signals = row.signals.filter((kind) => open.has(kind) || !covered.has(kind));
  return { ...row, notes, signals, covered: hidden.size };
}

export const sortings = ['place', 'signals', 'claims', 'models'] as const;
export type Sorting = (typeof sortings)[number];

const weights: Record<Sorting, (row: CheckedRow) => number> = {
  place: () => 0,
  signals: ({ signals }) => signals.length,
  // What is wrong weighs more than all that is open.
  claims: ({ notes, covered }) => notes.reduce((sum, { verdict }) => sum + weightOf(verdict), covered * OPEN),
  models: ({ models }) => models.length,
};

const OPEN = 5;
const weightOf = (verdict: ClaimVerdict): number =>
  ({ fails: 1_000, partly: 30, open: OPEN, holds: 1 })[stanceOf(verdict)];

/** The most first; rows of equal weight in their own order. Bad records stand at the end, but by place in theirs. */
export function sorted(rows: readonly Row[], by: Sorting, isReversed: boolean): Row[] {
  const weigh = (row: Row): number => (row.kind === 'bad' ? -1 : weights[by](row));
  const turn = isReversed ? -1 : 1;
  if (by === 'place') return isReversed ? rows.toReversed() : [...rows];
  return rows.toSorted((a, b) => turn * (weigh(b) - weigh(a)) || a.key - b.key);
}

export type Wanted = 'all' | 'found' | 'bad' | SignalKind;

export interface Filter {
  wanted: Wanted;
  /** Words that the post, its title, its id or a model's name holds. */
  words: string;
}

export function filtered(rows: readonly Row[], { wanted, words }: Filter): Row[] {
  const sought = words.trim().toLowerCase();
  return rows.filter((row) => isWanted(row, wanted) && (sought === '' || holds(row, sought)));
}

function isWanted(row: Row, wanted: Wanted): boolean {
  if (wanted === 'all') return true;
  if (row.kind === 'bad') return wanted === 'bad';
  if (wanted === 'found') return row.signals.length + row.notes.length + row.covered > 0;
  return wanted !== 'bad' && row.signals.includes(wanted);
}

const holds = (row: Row, sought: string): boolean =>
  row.kind === 'bad'
    ? (row.title ?? '').toLowerCase().includes(sought)
    : [row.id, row.title, row.facts.text, ...row.models].some((text) => text.toLowerCase().includes(sought));
