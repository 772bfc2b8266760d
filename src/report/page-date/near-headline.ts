/** The short lines around a headline, which is where pages say when they were written. */
import { RUN_BREAK } from '../../detect/types';
import { factLimits } from './facts';

const AFTER = 10;
const BEFORE = 4;

/**
 * `runs` is a page's text as it is read for names, from its start; what stands behind the headline comes first, then
 * what stands before it, nearest first. Without the headline in it: its first lines.
 */
export function nearHeadline(runs: string, headline: string): string[] {
  const lines = runs.split(RUN_BREAK).map((line) => line.replace(/\s+/g, ' ').trim());
  const at = headline ? lines.findIndex((line) => line.includes(headline)) : -1;
  const short = (some: string[], most: number): string[] =>
    some.filter((line) => line !== '' && line.length <= factLimits.line).slice(0, most);
  const before = at < 0 ? [] : lines.slice(0, at).reverse();
  return [...short(lines.slice(at + 1), AFTER), ...short(before, BEFORE)];
}
