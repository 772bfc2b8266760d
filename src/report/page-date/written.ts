/** Days as people and programs write them, found in a short text. */
import { dayOf, epochDay, plausible } from './calendar';
import { monthOf } from './months';

export interface Found {
  day: string;
  index: number;
  end: number;
}

/** What decides how a text is read. */
export interface Reader {
  today: string;
  /** The page's language, such as `en-US`. */
  lang?: string | undefined;
}

interface Form {
  pattern: RegExp;
  read(groups: string[], reader: Reader): string | null;
}

const MONTH = '(?<!\\p{L})(\\p{L}{3,10})\\.?';
const DAY = '(?<![\\d.:])(\\d{1,2})';
const YEAR = '(20\\d\\d)(?!\\d)';
/** Behind the number of a day: 1st, 1er, 1., 1º. */
const ORDINAL = '(?:st|nd|rd|th|er|º|ª|\\.)?';
const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(pattern, 'giu'), read });
const n = (digits: string | undefined): number => Number(digits);

const named = (year: string | undefined, month: string | undefined, day?: string): string | null => {
  const number = monthOf(month ?? '');
  return number === null ? null : dayOf(n(year), number, day === undefined ? undefined : n(day));
};

/** From what can mean one day only to what needs a guess; the first form that fits a place is taken. */
const FORMS: readonly Form[] = [
  form(`(?<!\\d)(20\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ([y, , m, d]) => dayOf(n(y), n(m), n(d))),
  form(`^\\s*(20\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)`, ([y, m, d]) => dayOf(n(y), n(m), n(d))),
  form(`^\\s*(\\d{10}|\\d{13})\\s*$`, ([epoch = '']) => epochDay(epoch)),
  form(`(20\\d\\d)\\s*[年년]\\s*(\\d{1,2})\\s*[月월](?:\\s*(\\d{1,2})\\s*[日号일])?`, ([y, m, d]) =>
    dayOf(n(y), n(m), d ? n(d) : undefined),
  ),
  form(`${DAY}${ORDINAL}[\\s-]*(?:(?:de|of)\\s+)?${MONTH},?[\\s-]*(?:del?\\s+)?${YEAR}`, ([d, m, y]) => named(y, m, d)),
  form(`${MONTH}\\s*(\\d{1,2})${ORDINAL},?\\s+${YEAR}`, ([m, d, y]) => named(y, m, d)),
  form(`${DAY}\\.\\s?(\\d{1,2})\\.\\s?${YEAR}`, ([d, m, y]) => dayOf(n(y), n(m), n(d))),
  form(`${DAY}([/-])(\\d{1,2})\\2${YEAR}`, ([a, , b, y], { lang }) => slashed(n(a), n(b), n(y), lang)),
  form(`${MONTH},?\\s+(?:del?\\s+)?${YEAR}`, ([m, y]) => named(y, m)),
  form(`(?<!\\d)(20\\d\\d)-(\\d\\d)(?![\\d-])`, ([y, m]) => dayOf(n(y), n(m))),
  form(`(?<!\\d)(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日号일]`, ([m, d], { today }) => yearless(n(m), n(d), today)),
  form(`${DAY}${ORDINAL}\\s*(?:de\\s+)?${MONTH}(?!\\p{L})`, ([d, m], { today }) =>
    yearless(monthOf(m ?? ''), n(d), today),
  ),
  form(`${MONTH}\\s*(\\d{1,2})(?![\\d:])`, ([m, d], { today }) => yearless(monthOf(m ?? ''), n(d), today)),
];

/** Every day in a text, in order. Days that a page can't be of are left out. */
export function daysIn(text: string, reader: Reader): Found[] {
  // The 30th of February is not February: what one form refuses is nothing to the next.
  const taken: (Omit<Found, 'day'> & { day: string | null })[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [whole, ...groups] = match;
      const place = { index: match.index, end: match.index + whole.length };
      if (taken.some((other) => place.index < other.end && other.index < place.end)) continue;
      taken.push({ day: plausible(read(groups, reader), reader.today), ...place });
    }
  }
  return taken.filter((one): one is Found => one.day !== null).sort((a, b) => a.index - b.index);
}

/** 4/9/2026: its order depends on the country, and where that is open only the year is sure. */
function slashed(first: number, second: number, year: number, lang = ''): string | null {
  if (first > 12 || second > 12) return first > 12 ? dayOf(year, second, first) : dayOf(year, first, second);
  if (first === second) return dayOf(year, first, second);
  if (/^en-(?:us|ph)\b/i.test(lang)) return dayOf(year, first, second);
  return !lang || /^en$/i.test(lang) ? dayOf(year) : dayOf(year, second, first);
}

/** A day without a year was the last of its name. */
function yearless(month: number | null, day: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  if (!month) return null;
  const now = dayOf(year, month, day);
  return now && now <= today ? now : dayOf(year - 1, month, day);
}
