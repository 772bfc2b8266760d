/**
 * The catalogue: one short line an entry, with what a search and its filters need. It is made once, when the extension
 * is built, yet what holds today depends on the day; so it keeps each such answer with the days on which it turns, as
 * the card's own functions give it.
 */
import { addDays, firstDay, lastDay } from '../knowledge/dates';
import type { Pack } from '../knowledge/pack';
import type { Entry } from '../knowledge/schema';
import type { LicenceLine } from './card-types';
import { type Citations, citations } from './citations';
import { licenceOn } from './licence';
import { rolloutOn, type Shown, shownStatus } from './rollout';

/** A status of rows that hold, or `over` where none does any more. */
export type Standing = Shown | 'over';

/** A value, and the full date from which it holds; the first holds from ever. */
export type Turns<Value> = [from: string, value: Value][];

export interface CatalogueVersion {
  id: string;
  name: string;
  names?: string[];
}

export interface CatalogueEntry {
  id: string;
  name: string;
  kind: Entry['kind'];
  description: string;
  /** Key of the catalogue's `makers`. */
  maker: string;
  lab?: string;
  /** Ids of relatives. */
  family?: string;
  successor?: string;
  /** Full or partial date. */
  launched?: string;
  /** Full date. */
  checked: string;
  /** Other names, those that count only with evidence too: whoever types one means something by it. */
  names?: string[];
  versions?: CatalogueVersion[];
  /** Of the whole first, then of parts with terms of their own. */
  licences: Turns<LicenceLine['status'][]>;
  /** What it is somewhere, from where a reader can use it to where they can't; none where nothing is known. */
  statuses: Turns<Standing[]>;
}

export interface Catalogue {
  makers: Record<string, string>;
  entries: CatalogueEntry[];
}

/** `packs` are the entries', in the same order. */
export function catalogueOf(entries: readonly Entry[], packs: readonly Pack[]): Catalogue {
  return {
    makers: Object.fromEntries(packs.map(({ maker }) => [maker.id, maker.name])),
    entries: entries.map((entry, index) => asEntry(entry, packs[index] as Pack)),
  };
}

function asEntry(entry: Entry, pack: Pack): CatalogueEntry {
  const { id, name, kind, description, maker, lab, family, succeededBy, launch, checked } = entry;
  const names = [...(entry.aliases ?? []), ...(entry.ambiguous ?? []), ...(entry.codenames ?? [])];
  const versions = entry.versions?.map(asVersion) ?? [];
  const by = citations(pack.sources);
  return {
    id,
    name,
    kind,
    description,
    maker,
    ...(lab && { lab }),
    ...(family && { family }),
    ...(succeededBy && { successor: succeededBy }),
    ...(launch.date && { launched: launch.date }),
    checked,
    ...(names.length > 0 && { names }),
    ...(versions.length > 0 && { versions }),
    licences: turnsOf(pack, (today) => licencesOn(pack, today, by)),
    statuses: turnsOf(pack, (today) => statusesOn(pack, today, by)),
  };
}

function asVersion({ id, name, aliases = [], ambiguous = [] }: NonNullable<Entry['versions']>[number]) {
  const names = [...aliases, ...ambiguous];
  return { id, name, ...(names.length > 0 && { names }) };
}

const unique = <Value>(values: Value[]): Value[] => [...new Set(values)];

function licencesOn(pack: Pack, on: string, by: Citations): LicenceLine['status'][] {
  const { today, variants } = licenceOn(pack, pack.name, pack.launch.date, on, by);
  return unique([...(today ? [today] : []), ...variants].map(({ status }) => status));
}

function statusesOn(pack: Pack, today: string, by: Citations): Standing[] {
  const { current, history } = rolloutOn(pack, undefined, today, by);
  return current.length === 0 && history.length > 0 ? ['over'] : unique(current.map(shownStatus));
}

/** Nobody reads it before it was checked, so only days after that can turn an answer. */
function turnsOf<Value>(pack: Pack, on: (today: string) => Value): Turns<Value> {
  const begins = [...pack.licence.map(({ from }) => from), ...pack.rollout.map(({ since }) => since)];
  const ends = pack.rollout.map(({ until }) => until);
  const days = [
    ...begins.flatMap((date) => (date ? firstDay(date) : [])),
    ...ends.flatMap((date) => (date ? addDays(lastDay(date), 1) : [])),
  ];
  const later = unique(days.filter((day) => day > pack.checked)).sort();
  const turns: Turns<Value> = [['', on(pack.checked)]];
  for (const day of later) {
    const value = on(day);
    if (JSON.stringify(value) !== JSON.stringify(turns.at(-1)?.[1])) turns.push([day, value]);
  }
  return turns;
}

/** What holds on a day. */
export const on = <Value>(turns: Turns<Value>, today: string): Value =>
  (turns.findLast(([from]) => from <= today) as [string, Value])[1];
