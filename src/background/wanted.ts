/** Where the content script is to run, from what the browser has granted and what the reader has switched off. Pure. */
import { covers, patternOf } from '../settings/hosts';
import type { Settings } from '../settings/settings';

/** As a registration has them. */
export interface Scope {
  matches: string[];
  excludeMatches: string[];
}

/** Null where nothing is granted. */
export function wanted(origins: readonly string[], { sites }: Pick<Settings, 'sites'>): Scope | null {
  const matches = origins.filter((origin) => /^(?:<all_urls>|(?:\*|https?):\/\/)/.test(origin)).sort();
  return matches.length ? { matches, excludeMatches: Object.keys(sites).sort().map(patternOf) } : null;
}

/** True for a page that the script may run in without being asked to. */
export function includes(scope: Scope | null, address: string): boolean {
  if (!scope || !URL.canParse(address)) return false;
  const url = new URL(address);
  const takesIn = (pattern: string): boolean => covers(pattern, url);
  return scope.matches.some(takesIn) && !scope.excludeMatches.some(takesIn);
}
