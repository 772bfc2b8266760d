/** Tech news and crypto forums that a reader can let Caveat run on with one choice. */
import { patternOf } from './hosts';
import list from './sites.txt?raw';

/** Hosts without `www.`, sorted. */
export const listedSites: readonly string[] = list.trim().split('\n');
export const listedPatterns: readonly string[] = listedSites.map(patternOf);
