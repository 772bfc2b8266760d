/** All that has a day in one entry: its launch, its versions, where it came and went, incidents and other events. */
import { byDate, compareDates } from '../knowledge/dates';
import type { Pack, PackEvent } from '../knowledge/pack';
import type { EventLine, Launch, RolloutLine, VersionLine } from './card-types';
import type { Citations } from './citations';
import { rolloutOn } from './rollout';

/** From top to bottom. */
export const lanes = ['launch', 'version', 'rollout', 'incident', 'other'] as const;
export type Lane = (typeof lanes)[number];

type Told =
  | { what: 'launch'; line: Launch }
  | { what: 'version'; line: VersionLine }
  | { what: 'place'; line: RolloutLine }
  | { what: 'event'; line: EventLine };

export type Moment = Told & {
  lane: Lane;
  /** Full or partial. */
  date: string;
  /** Where it is known to have ended. */
  until?: string;
  /** Was to happen then; nobody has confirmed it. */
  planned: boolean;
};

const laneOf: Partial<Record<PackEvent['kind'], Lane>> = {
  launch: 'launch',
  version: 'version',
  availability: 'rollout',
  retirement: 'rollout',
  incident: 'incident',
};

/** The newest first, plans before them. */
export function timelineOf(pack: Pack, versions: readonly VersionLine[], today: string, by: Citations): Moment[] {
  const events = pack.timeline.map((event) => asMoment(event, by));
  const isTold = (moment: Moment) =>
    events.some(({ lane, date }) => lane === moment.lane && compareDates(date, moment.date) === 0);
  // An event says more of the same day than a row does.
  const others = [...launchOf(pack, by), ...versions.flatMap(ofVersion), ...placesOf(pack, today, by)];
  return [...events, ...others.filter((moment) => !isTold(moment))].sort(newestFirst);
}

function asMoment(event: PackEvent, by: Citations): Moment {
  const { date, kind } = event;
  const planned = event.planned === true;
  return {
    what: 'event',
    lane: laneOf[kind] ?? 'other',
    date,
    planned,
    line: { date, kind, planned, ...by.line(event) },
  };
}

function launchOf({ launch }: Pack, by: Citations): Moment[] {
  const { date } = launch;
  return date ? [{ what: 'launch', lane: 'launch', date, planned: false, line: { date, ...by.line(launch) } }] : [];
}

const ofVersion = (line: VersionLine): Moment[] =>
  line.date ? [{ what: 'version', lane: 'version', date: line.date, planned: false, line }] : [];

function placesOf(pack: Pack, today: string, by: Citations): Moment[] {
  const { current, history } = rolloutOn(pack, undefined, today, by);
  return [...current, ...history].flatMap((line) => {
    const { since, until, planned } = line;
    return since ? [{ what: 'place', lane: 'rollout', date: since, ...(until && { until }), planned, line }] : [];
  });
}

const newestFirst = (a: Moment, b: Moment): number =>
  byDate(b.date, a.date) || lanes.indexOf(a.lane) - lanes.indexOf(b.lane);
