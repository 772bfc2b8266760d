/** Days in the calendar, and which of them a page can have been written on. */

/** Earlier dates are mistakes or defaults of a program: no model that the base knows was in the news then. */
const EARLIEST = '2015';
const DAY = 86_400_000;

/** A full or partial day, or null for one that the calendar doesn't have. Months and days count from 1. */
export function dayOf(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return pad(year, 4);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`;
  const inCalendar = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return inCalendar ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

/** Seconds or milliseconds since 1970 as a day of UTC. */
export function epochDay(digits: string): string | null {
  const date = new Date(Number(digits) * (digits.length > 10 ? 1 : 1000));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

/** The day so many days before a full one. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/**
 * The day itself, or null where no page that is read on `today` can be of that day. Where a page's clock is ahead of
 * the reader's, its tomorrow is the reader's today.
 */
export function plausible(day: string | null, today: string): string | null {
  if (!day || day < EARLIEST) return null;
  if (day <= today.slice(0, day.length)) return day;
  return day === daysBefore(today, -1) ? today : null;
}

/** True where two days, each as exact as it is known, lie further apart than two days. */
export function differ(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  if (precision < 10) return a.slice(0, precision) !== b.slice(0, precision);
  return Math.abs(Date.parse(a) - Date.parse(b)) > 2 * DAY;
}

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
