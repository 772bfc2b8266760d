/** What the list shows, and what is searched and filtered. */
import { byDate } from '../knowledge/dates';
import type { Catalogue, CatalogueEntry } from '../report/catalogue';

export type Row = CatalogueEntry & { makerName: string };

/** The newest first; what has no date after all that has one, by name. */
export const rowsOf = ({ makers, entries }: Catalogue): Row[] =>
  entries.map((entry) => ({ ...entry, makerName: makers[entry.maker] ?? entry.maker })).sort(newestFirst);

function newestFirst(a: Row, b: Row): number {
  if (a.launched && b.launched) return byDate(b.launched, a.launched) || compareNames(a, b);
  return Number(!a.launched) - Number(!b.launched) || compareNames(a, b);
}

/** Numbers by their value, so that 10 follows 9. */
const { compare } = new Intl.Collator('en', { numeric: true });
const compareNames = (a: Row, b: Row): number => compare(a.name, b.name);

/** What stands above and below an entry, and before and after it. */
export interface Relatives {
  family?: Row;
  members: Row[];
  predecessors: Row[];
  successor?: Row;
}

export function relativesOf(row: Row, rows: readonly Row[]): Relatives {
  const find = (id: string | undefined) => rows.find((other) => other.id === id);
  const [family, successor] = [find(row.family), find(row.successor)];
  return {
    ...(family && { family }),
    members: rows.filter((other) => other.family === row.id),
    predecessors: rows.filter((other) => other.successor === row.id),
    ...(successor && { successor }),
  };
}

/** The entry that an id of it or of one of its versions names. */
export const rowOf = (id: string, rows: readonly Row[]): Row | undefined =>
  rows.find((row) => row.id === id || row.versions?.some((version) => version.id === id));
