/** Finds the phrases of a list in a text, however their spaces, hyphens and apostrophes are typed. */

export interface Place {
  /** UTF-16 code units into the page's text. */
  start: number;
  end: number;
}

const spelled = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s\\u00a0\\u2010-\\u2015-]+')
    .replaceAll("'", "['’]");

/** One expression for a whole list; longer phrases win over those that they begin with. */
export function phraseFinder(phrases: readonly string[]): (text: string) => Place[] {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.map(spelled).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Words of a text, as people count them. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
