/** Several pages beside each other: claims by pages, from their reports. Pure. */
import type { ClaimVerdict } from '../knowledge/claims-schema';
import type { PageReport, ReportNote } from './page-report';
import { type Stance, stanceOf } from './stance';

export interface Cell {
  /** The page's own words, in its order. */
  sentences: string[];
  /** For the day of the page, where it was another than today's. */
  earlier?: ClaimVerdict;
  /** Ids of pages with a claim at odds with this one, in the order of the pages. */
  against: string[];
}

export interface Row {
  claim: string;
  pack: string;
  /** The model's. */
  name: string;
  says: string;
  /** Today's. */
  verdict: ClaimVerdict;
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

/** Rows are in the order in which the pages first say them. */
export function compare(pages: readonly PageReport[]): Comparison {
  const first = new Map<string, ReportNote>();
  for (const { notes } of pages) for (const note of notes) if (!first.has(keyOf(note))) first.set(keyOf(note), note);
  const rows = [...first].map(([key, { claim, pack, name, says, verdict }]) => {
    const cells = pages.map((page) => cellOf(page, key, pages));
    return { claim, pack, name, says, verdict, cells, pages: cells.filter((cell) => cell !== null).length };
  });
  return { pages: [...pages], rows };
}

const keyOf = ({ pack, claim }: Pick<ReportNote, 'pack' | 'claim'>): string => `${pack} ${claim}`;

function cellOf(page: PageReport, key: string, pages: readonly PageReport[]): Cell | null {
  const notes = page.notes.filter((note) => keyOf(note) === key);
  const [note] = notes;
  if (!note) return null;
  const against = pages.filter((other) => other !== page && other.notes.some((one) => areAtOdds(note, one)));
  return {
    sentences: notes.map(({ sentence }) => sentence),
    ...(note.atWriting && { earlier: note.atWriting.verdict }),
    against: against.map(pageId),
  };
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
  const weight = ({ verdict }: Row): number => weights.indexOf(stanceOf(verdict));
  const compareBy: Record<Order, (a: Row, b: Row) => number> = {
    pages: (a, b) => b.pages - a.pages,
    claim: () => 0,
    verdict: (a, b) => weight(a) - weight(b),
  };
  return rows.toSorted((a, b) => compareBy[by](a, b) || compareClaims(a, b));
}
