/**
 * When a page was written, from what its document says, and where it says so. Pure and total: whatever a page holds,
 * the answer is a day between 2015 and `today`, or null.
 */
import { dayInAddress } from './address';
import { differ, plausible } from './calendar';
import type { DateFacts, DateReading, DateSource } from './facts';
import { jsonLdDates, type Stated } from './json-ld';
import { readLine } from './lines';
import { metaDates } from './metas';
import { relativeDay } from './relative';
import { microdataDates, othersTexts, ownTimes } from './times';
import { daysIn, type Reader } from './written';

export interface PageDate extends DateReading {
  /** When it was last changed, where the page says so and it is another day. */
  modified?: string;
  /** What else on the page says another day, by more than two days. */
  conflict?: DateReading[];
}

/** Characters of a line that may count back from today: in a longer one, "two days ago" is about something else. */
const MOST_COUNTED = 60;

interface Readings {
  published: DateReading[];
  modified: DateReading[];
}

/** `today` is the reader's full day. */
export function pageDate(facts: DateFacts, today: string): PageDate | null {
  const { published, modified } = readings(facts, { today, lang: facts.lang });
  const first = published[0] ?? modified[0];
  if (!first) return null;
  // A month is as good as the day in it that a weaker place names.
  const { day, from } = published.find((other) => other.day.startsWith(first.day) && other.day.length > 7) ?? first;
  const changed = modified.find((reading) => reading.day > day)?.day;
  const conflict = published.filter((other) => differ(other.day, day));
  return { day, from, ...(changed && { modified: changed }), ...(conflict.length > 0 && { conflict }) };
}

/** Every reading, the most trustworthy first: what a page says to machines, its address, then what it shows. */
function readings(facts: DateFacts, reader: Reader): Readings {
  const { today } = reader;
  const all: Readings = { published: [], modified: [] };
  const add = (from: DateSource, published: string | null | undefined, modified?: string | null): void => {
    if (published) all.published.push({ day: published, from });
    if (modified) all.modified.push({ day: modified, from });
  };
  const state = (from: DateSource, { published = '', modified = '' }: Stated): void =>
    add(from, machineDay(published, reader), machineDay(modified, reader));

  state('json-ld', jsonLdDates(facts));
  state('meta', metaDates(facts));
  state('time', microdataDates(facts));
  const address = [facts.url, facts.canonical ?? ''].map(dayInAddress).find((day) => day !== null) ?? null;
  const inAddress = plausible(address, today);
  if (inAddress?.length === 10) add('url', inAddress);
  const own = ownTimes(facts);
  add(
    'time',
    first(own, ({ datetime }) => (datetime ? machineDay(datetime, reader) : null)),
  );
  const others = othersTexts(facts);
  const shown = [...own.map(({ text }) => text), ...facts.visible.filter((line) => !others.has(line))];
  add(
    'text',
    first(shown, (line) => readLine(line, reader).published),
  );
  const counted = first(shown, (line) => (line.length > MOST_COUNTED ? null : relativeDay(line, today)));
  add('relative', plausible(counted, today));
  if (inAddress && inAddress.length < 10) add('url', inAddress);
  add(
    'text',
    null,
    first(shown, (line) => readLine(line, reader).modified),
  );
  return all;
}

/** The day of a value meant for machines; of one with a time, the day as it stands there. */
const machineDay = (value: string, reader: Reader): string | null => daysIn(value.slice(0, 60), reader)[0]?.day ?? null;

function first<Item>(items: readonly Item[], read: (item: Item) => string | null | undefined): string | null {
  for (const item of items) {
    const day = read(item);
    if (day) return day;
  }
  return null;
}
