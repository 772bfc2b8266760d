/** The rollout ladder: where a model is today, and which rungs are history. */
import { byDate, isBefore } from '../knowledge/dates';
import type { Pack, PackRollout } from '../knowledge/pack';
import type { KnownCard, RolloutLine } from './card-types';
import type { Citations } from './citations';

/** From where a reader can use it to where they can't. */
const ladder: readonly PackRollout['status'][] = [
  'live',
  'rolling-out',
  'limited',
  'paused',
  'announced',
  'deprecated',
  'retired',
  'absent',
];

/** A plan is shown as one, whatever it is that was planned. */
export type Shown = RolloutLine['status'] | 'planned';

export const shownStatus = ({ status, planned }: RolloutLine): Shown => (planned ? 'planned' : status);

/** What the knowledge base writes where no source names a region. */
const unstated = 'not stated';

/** `version` is the id of the mentioned version: on each rung its own rows come first. */
export function rolloutOn(pack: Pack, version: string | undefined, today: string, by: Citations): KnownCard['rollout'] {
  const rows = pack.rollout.filter((row) => row.planned || !isBefore(today, row.since));
  const sister = (row: PackRollout) => Number(version !== undefined && row.version !== version);
  const onLadder = (a: PackRollout, b: PackRollout) =>
    rung(a, today) - rung(b, today) || sister(a) - sister(b) || doubt(a) - doubt(b);
  const isHistory = (row: PackRollout) =>
    isBefore(row.until, today) || rows.some((later) => !isPlan(later, today) && supersedes(later, row));
  const lines = (some: PackRollout[]) => merge(some.map((row) => asLine(row, pack, today, by)));
  return {
    current: lines(rows.filter((row) => !isHistory(row)).sort(onLadder)),
    history: lines(rows.filter(isHistory).sort((a, b) => byDate(b.since ?? '', a.since ?? ''))),
  };
}

/**
 * Later at the same place, unless each is about a version of its own. An undated announcement came before all that is
 * dated; other undated rows may be as new as any.
 */
function supersedes(later: PackRollout, row: PackRollout): boolean {
  if (later === row || placeOf(later) !== placeOf(row)) return false;
  if (later.version && row.version && later.version !== row.version) return false;
  if (!row.since) return row.status === 'announced' && later.since !== undefined;
  return isBefore(row.since, later.since);
}

const placeOf = (row: PackRollout): string => `${row.surface}\n${row.region}`.toLowerCase();

/** An announcement is a plan by its nature: the word is only for what was to be there by a day, and may not be. */
const isPlan = (row: PackRollout, today: string): boolean =>
  row.planned === true && (row.status !== 'announced' || isBefore(today, row.since));

const rung = (row: PackRollout, today: string): number => ladder.indexOf(isPlan(row, today) ? 'announced' : row.status);

const doubt = (row: PackRollout): number => Number(row.unconfirmed === true);

function asLine(row: PackRollout, pack: Pack, today: string, by: Citations): RolloutLine {
  const { surface, status, since, until, note } = row;
  const version = pack.versions.find(({ id }) => id === row.version)?.name ?? row.version;
  return {
    surfaces: [surface],
    ...(row.region !== unstated && { region: row.region }),
    status,
    ...(since && { since }),
    ...(until && { until }),
    ...(version && { version }),
    planned: isPlan(row, today),
    ...(note && { note }),
    ...by.cite(row),
  };
}

/** Surfaces that share all the rest share a line. */
function merge(lines: RolloutLine[]): RolloutLine[] {
  const merged = new Map<string, RolloutLine>();
  for (const line of lines) {
    const { surfaces, ...rest } = line;
    const key = JSON.stringify(rest);
    const same = merged.get(key);
    merged.set(key, same ? { ...same, surfaces: [...same.surfaces, ...surfaces] } : line);
  }
  return [...merged.values()];
}
