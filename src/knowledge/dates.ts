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
