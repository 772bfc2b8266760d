/** Partial dates (`2026-04-08`, `2026-04`, `2026`), compared only as exactly as both of them are known. */

/** -1, 0 or 1 at the coarser precision of the two: `2026` and `2026-04` are neither earlier nor later (0). */
export function compareDates(a: string, b: string): -1 | 0 | 1 {
  const precision = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, precision), b.slice(0, precision)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** True only where both dates are known and `a` is surely earlier. */
export const isBefore = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && compareDates(a, b) < 0;

/**
 * A total order for sorting; unknown dates come last. `compareDates` can't serve here: 2026 is as good as both 2026-01
 * and 2026-02, so it is not transitive. Here the coarser date stands first.
 */
export function byDate(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** True for a full date of the calendar; February has no 30th, which JavaScript would move into March. */
export function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** Whole days from one full date to a later one. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The first day that a date may mean: 2026-04 begins on 2026-04-01. */
export const firstDay = (date: string): string => date + (date.length === 10 ? '' : '-01-01'.slice(date.length - 4));

/** The last day that a date may mean: 2026-02 ends on 2026-02-28. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return addDays(`${addMonths(date, 1)}-01`, -1);
}

/** A full date so many days later. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** A month, such as 2026-04, so many months later. */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
