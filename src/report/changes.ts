/** What has happened since a day, most consequential first. */
import { byDate, isBefore } from '../knowledge/dates';
import type { Pack, PackEvent } from '../knowledge/pack';
import type { EventLine, KnownCard } from './card-types';
import type { Citations } from './citations';

/** From what changes a reader's own situation most to what changes it least. */
export const byConsequence: readonly PackEvent['kind'][] = [
  'availability',
  'licence',
  'privacy',
  'price',
  'retirement',
  'incident',
  'version',
  'launch',
  'benchmark',
  'other',
];

export interface Since {
  basis: KnownCard['changed']['basis'];
  date?: string;
}

/**
 * A page's own day does not count, nor does a month that may hold it: what a page could have known is no news to it.
 * The day of a launch counts, since the header tells only that it happened.
 */
function belongs(event: PackEvent, { basis, date }: Since): boolean {
  if (!date) return true;
  return basis === 'page' ? isBefore(date, event.date) : !isBefore(event.date, date);
}

export function changesSince(pack: Pack, since: Since, today: string, by: Citations): EventLine[] {
  return pack.timeline
    .filter((event) => !isBefore(today, event.date) && belongs(event, since))
    .sort((a, b) => rank(a) - rank(b) || byDate(b.date, a.date))
    .map((event) => ({
      date: event.date,
      kind: event.kind,
      planned: event.planned === true,
      ...by.line(event),
    }));
}

const rank = (event: PackEvent): number => byConsequence.indexOf(event.kind);
