/** Several pages beside each other: claims by pages, from their reports. Pure. */
import type { ClaimVerdict } from '../knowledge/claims-schema';
import type { PageReport, ReportNote } from './page-report';
import { type Stance, stanceOf } from './stance';

export interface Cell {
  /** Where the page says it, in its order; at least one. */
  notes: ReportNote[];
  /** For the day of the page, where it was another than today's. */
  earlier?: ClaimVerdict;
  /** Ids of pages with a claim at odds with this one, in the order of the pages. */
  against: string[];
  /** In a class: not all of it has been predicted. */
  isCovered?: boolean;
}

export interface Row {
  claim: string;
  pack: string;
  /** The model's. */
  name: string;
  says: string;
  /** Today's; absent while it is covered on one of the pages. */
  verdict?: ClaimVerdict;
  /** One for each page in their order; null where the page leaves it out. */
  cells: (Cell | null)[];
  /** How many pages say it. */
  pages: number;
}

export interface Comparison {
  pages: PageReport[];
  rows: Row[];
}

export type Order = 'pages' | 'claim' | 'verdict';
export const orders: readonly Order[] = ['pages', 'claim', 'verdict'];

/** A page is known by its address, a text without one by its title. */
export const pageId = ({ url, title }: Pick<PageReport, 'url' | 'title'>): string => url ?? title;

/**
 * Rows are in the order in which the pages first say them. In a class, `opened` are the same pages without the notes that
 * are covered: a row or a cell tells of a verdict only where nothing of it is.
 */
export function compare(pages: readonly PageReport[], opened: readonly PageReport[] = pages): Comparison {
  const first = new Map<string, ReportNote>();
  for (const { notes } of pages) for (const note of notes) if (!first.has(keyOf(note))) first.set(keyOf(note), note);
  const rows = [...first].map(([key, { claim, pack, name, says, verdict }]): Row => {
    const cells = pages.map((page, index) => cellOf(notesOn(page, key), notesOn(opened[index], key), opened));
    const isOpen = cells.every((cell) => !cell?.isCovered);
    const count = cells.filter((cell) => cell !== null).length;
    return { claim, pack, name, says, ...(isOpen && { verdict }), cells, pages: count };
  });
  return { pages: [...opened], rows };
}

const keyOf = ({ pack, claim }: Pick<ReportNote, 'pack' | 'claim'>): string => `${pack} ${claim}`;
const notesOn = (page: PageReport | undefined, key: string): ReportNote[] =>
  page?.notes.filter((note) => keyOf(note) === key) ?? [];

function cellOf(notes: ReportNote[], shown: ReportNote[], pages: readonly PageReport[]): Cell | null {
  if (notes.length === 0) return null;
  const [note] = shown;
  if (!note || shown.length < notes.length) return { notes, against: [], isCovered: true };
  const against = pages.filter(
    (other) => !other.notes.includes(note) && other.notes.some((one) => areAtOdds(note, one)),
  );
  return { notes, ...(note.atWriting && { earlier: note.atWriting.verdict }), against: against.map(pageId) };
}

/**
 * Two claims on the same matter of the same model, of which the sources bear out one and contradict the other, today or
 * when each was written. That they rest on a common source tells that the matter is the same: prices of an app and of an
 * API have sources of their own.
 */
export function areAtOdds(a: ReportNote, b: ReportNote): boolean {
  if (a.pack !== b.pack || a.claim === b.claim || a.attribute !== b.attribute) return false;
  if (!a.refs.some((ref) => b.refs.includes(ref))) return false;
  const then = ({ atWriting, verdict }: ReportNote): ClaimVerdict => atWriting?.verdict ?? verdict;
  return areOpposed(a.verdict, b.verdict) || areOpposed(then(a), then(b));
}

/** What only time has overtaken was never at odds with anything. */
const areOpposed = (a: ClaimVerdict, b: ClaimVerdict): boolean =>
  (a === 'supported' && b === 'contradicted') || (a === 'contradicted' && b === 'supported');

const weights: readonly Stance[] = ['fails', 'partly', 'open', 'holds'];

export function sorted(rows: readonly Row[], by: Order): Row[] {
  const compareClaims = (a: Row, b: Row): number => a.name.localeCompare(b.name) || a.says.localeCompare(b.says);
  const weight = ({ verdict }: Row): number => (verdict ? weights.indexOf(stanceOf(verdict)) : weights.length);
  const compareBy: Record<Order, (a: Row, b: Row) => number> = {
    pages: (a, b) => b.pages - a.pages,
    claim: () => 0,
    verdict: (a, b) => weight(a) - weight(b),
  };
  return rows.toSorted((a, b) => compareBy[by](a, b) || compareClaims(a, b));
}
