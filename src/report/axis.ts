/** Lays moments out on one axis of time, a lane for each sort, for a picture of any width: places run from 0 to 1. */
import { addMonths, daysBetween, firstDay, lastDay } from '../knowledge/dates';
import { type Lane, lanes, type Moment } from './timeline';

export interface Mark {
  moment: Moment;
  /** Where the mark stands. */
  at: number;
  /** What it covers: the month that a date names, or from its day to its end. */
  from: number;
  to: number;
  /** 0 is the lowest; marks that would touch stand above each other. */
  level: number;
}

export interface LaneRow {
  lane: Lane;
  levels: number;
  /** In the order of time. */
  marks: Mark[];
}

export interface Axis {
  /** Full dates. */
  start: string;
  end: string;
  today: number;
  /** Months or years. */
  ticks: { date: string; at: number }[];
  /** Those that have a mark. */
  lanes: LaneRow[];
}

/** Marks nearer than this would touch in a picture 290 px wide. */
const nearest = 1 / 32;
/** Months between two ticks. */
const steps = [1, 2, 3, 6, 12, 24, 36, 60, 120];
/** More labels would not fit there. */
const mostTicks = 5;

/** Null where nothing has a day. `today` is a full date. */
export function axisOf(moments: readonly Moment[], today: string): Axis | null {
  if (moments.length === 0) return null;
  const days = [...moments.flatMap(daysOf), today].sort();
  const { start, end, ticks } = scaleOf(days[0] as string, days.at(-1) as string);
  const place = (day: string): number => daysBetween(start, day) / daysBetween(start, end);
  const marks = moments.map((moment) => asMark(moment, today, place)).sort((a, b) => a.at - b.at);
  return {
    start,
    end,
    today: place(today),
    ticks,
    lanes: lanes.flatMap((lane) =>
      rowOf(
        lane,
        marks.filter(({ moment }) => moment.lane === lane),
      ),
    ),
  };
}

const daysOf = ({ date, until }: Moment): string[] => [firstDay(date), ...(until ? [lastDay(until)] : [])];

/** From the first month to the last day, and over more than a month, which alone would be no axis. */
function scaleOf(first: string, last: string): Pick<Axis, 'start' | 'end' | 'ticks'> {
  const start = `${first.slice(0, 7)}-01`;
  const end = [last, firstDay(addMonths(start, 1))].sort().at(-1) as string;
  const place = (day: string): number => daysBetween(start, day) / daysBetween(start, end);
  const choices = steps.map((step) => ticksOf(start, end, step));
  const chosen = choices.find(({ length }) => length <= mostTicks) ?? [];
  return { start, end, ticks: chosen.map((date) => ({ date, at: place(firstDay(date)) })) };
}

/** Months at which a step begins, or years where it is that long. */
function ticksOf(start: string, end: string, step: number): string[] {
  const months = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  const ticks: string[] = [];
  for (
    let month = addMonths(start, (step - (months % step)) % step);
    firstDay(month) <= end;
    month = addMonths(month, step)
  )
    ticks.push(step < 12 ? month : month.slice(0, 4));
  return ticks;
}

/** What is only known by its month stands in the middle of it; what has happened did so before today. */
function asMark(moment: Moment, today: string, place: (day: string) => number): Mark {
  const { date, until } = moment;
  const [first, last] = [firstDay(date), lastDay(date)];
  const from = place(first);
  const known = Math.min(place(first <= today && last > today ? today : last), 1);
  const to = until ? place(lastDay(until)) : known;
  return { moment, at: marksItsEnd(moment) ? to : (from + known) / 2, from, to, level: 0 };
}

/** A row of what is gone tells from when to when it was there. */
const marksItsEnd = (moment: Moment): boolean =>
  moment.what === 'place' && moment.line.status === 'retired' && moment.until !== undefined;

function rowOf(lane: Lane, marks: Mark[]): LaneRow[] {
  if (marks.length === 0) return [];
  /** Where each level is taken up to. */
  const ends: number[] = [];
  const placed = marks.map((mark) => {
    const [left, right] = [Math.min(mark.from, mark.at), Math.max(mark.to, mark.at)];
    const free = ends.findIndex((end) => left - end >= nearest);
    const level = free === -1 ? ends.length : free;
    ends[level] = right;
    return { ...mark, level };
  });
  return [{ lane, levels: ends.length, marks: placed }];
}
