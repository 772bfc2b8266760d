/** Partial dates in words: `8 Apr 2026`, `Apr 2026`, `2026`. */
import type { Say } from './words';

export interface DateWords {
  full(date: string): string;
  /** Without the year where it is this year's, for a narrow column. */
  brief(date: string, today: string): string;
}

type Parts = Intl.DateTimeFormatOptions;
const day: Parts = { day: 'numeric', month: 'short' };
const year: Parts = { year: 'numeric' };
const month: Parts = { month: 'short' };

export function dateWords(say: Say): DateWords {
  const formats = new Map<Parts, Intl.DateTimeFormat>();
  const format = (date: string, parts: Parts): string => {
    const known = formats.get(parts) ?? new Intl.DateTimeFormat(say('dateLocale'), { ...parts, timeZone: 'UTC' });
    formats.set(parts, known);
    return known.format(new Date(date));
  };
  return {
    full: (date) => format(date, fullParts[precision(date)]),
    brief: (date, today) => {
      const sameYear = date.slice(0, 4) === today.slice(0, 4);
      return format(date, (sameYear ? briefParts : fullParts)[precision(date)]);
    },
  };
}

const precision = (date: string): 'day' | 'month' | 'year' =>
  date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
const fullParts = { day: { ...day, ...year }, month: { ...month, ...year }, year };
const briefParts = { day, month, year };
