/** Which entries a set of filters lets through. Pure. */
import { isBefore } from '../knowledge/dates';
import type { Row } from './rows';

/** Absent where it doesn’t matter. */
export interface Filters {
  maker?: string;
  kind?: string;
  licence?: string;
  /** `unknown` for entries of which nobody says where they are. */
  status?: string;
  /** Days are full dates. Launched on this one or later. */
  from?: string;
  /** Launched on this day or earlier. */
  to?: string;
  /** Checked before this day. */
  before?: string;
}

export const filterKeys = [
  'maker',
  'kind',
  'licence',
  'status',
  'from',
  'to',
  'before',
] as const satisfies readonly (keyof Filters)[];

export interface Filtered<Item> {
  items: Item[];
  /** How many more there would be if their day of launch were known. */
  undated: number;
}

export function filter<Item extends { row: Row }>(items: readonly Item[], filters: Filters): Filtered<Item> {
  const { from, to } = filters;
  const others = items.filter(({ row }) => passesAllButLaunch(row, filters));
  if (!from && !to) return { items: others, undated: 0 };
  const dated = others.filter(({ row }) => row.launched !== undefined);
  return {
    // A month that may hold the day is let through: it can't be said that it doesn't.
    items: dated.filter(({ row: { launched } }) => !isBefore(launched, from) && !isBefore(to, launched)),
    undated: others.length - dated.length,
  };
}

function passesAllButLaunch(row: Row, { maker, kind, licence, status, before }: Filters): boolean {
  return (
    (!maker || row.maker === maker) &&
    (!kind || row.kind === kind) &&
    (!licence || (row.licences as string[]).includes(licence)) &&
    (!status || standings(row).includes(status)) &&
    (!before || isBefore(row.checked, before))
  );
}

const standings = ({ statuses }: Row): string[] => (statuses.length > 0 ? statuses : ['unknown']);
