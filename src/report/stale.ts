/** Models change monthly: what was checked longer ago than this says so. */
export const staleAfterDays = 60;

/** Both are full dates. */
export const isStale = (checked: string, today: string): boolean =>
  Date.parse(today) - Date.parse(checked) > staleAfterDays * 86_400_000;
