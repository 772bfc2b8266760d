/** Exact reading of one sieve hit: the longest known name that begins there, and where it ends in the text. */
import { DOT, isDigit, isLatin, isLetter, isSmallLetter, UNDERSCORE } from './characters';
import type { Lexicon, Meaning } from './lexicon';
import { extendKey, isLetters, isNumber, readToken, type Token } from './tokens';

export interface Match {
  meaning: Meaning;
  key: string;
  start: number;
  /** Behind the name, a plural ending included. */
  end: number;
  /** The token behind the name, if there is one: a version number may stand there. */
  next: Token | null;
}

/** Where names are read: running text, or the words of a hashtag. */
export interface Reader {
  /** The token that begins at an offset, or comes next behind another one; null where there is none. */
  read(at: number, before?: Token): Token | null;
  /** Whether a name may end with a token. */
  isEnd(token: Token, next: Token | null): boolean;
}

/** A parameter size, as in 27B, 8x7B, E4B or A42B. */
const SIZE = /[-_ ]?\b[ea]?(?:\d+x)?\d+(?:\.\d+)?[bmt](?:[-_]a\d+(?:\.\d+)?b)?(?![a-z0-9])/iy;
/**
 * True where a name may end: what follows belongs to no longer word, file name or address. A letter of another Latin
 * alphabet carries a word on: "Sparké" is not Spark.
 */
export function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === DOT) return !isSmallLetter(text.charCodeAt(at + 1));
  return !(isLetter(code) || isDigit(code) || code === UNDERSCORE || isLatin(code));
}

export const startsAt = (text: string, at: number): boolean => !isLatin(text.charCodeAt(at - 1));

/** Behind a name: a parameter size belongs to the surface (`Qwen3.6-27B`) and not to the identity. */
export function skipSize(text: string, at: number): number {
  SIZE.lastIndex = at;
  return SIZE.test(text) ? SIZE.lastIndex : at;
}

/** `Opuses`, `Llamas`: what the word may be one of. */
function singular(word: string): string[] {
  if (!word.endsWith('s')) return [];
  return word.endsWith('es') ? [word.slice(0, -2), word.slice(0, -1)] : [word.slice(0, -1)];
}

/** `Llama 4s`: a plural ending that is glued to a number is a token of its own. */
const isPlural = (number: Token, next: Token | null): boolean =>
  isNumber(number.text) && next?.text === 's' && next.gap === '';

/** The longest name of the base that begins at `start`, or null. Reads no further than some name of the base goes. */
export function longestMatch(reader: Reader, start: number, lexicon: Lexicon): Match | null {
  let key = '';
  let best: Match | null = null;
  let token = reader.read(start);
  while (token) {
    const before = key;
    key = extendKey(key, token);
    const entry = lexicon.look(key);
    const meaning = entry?.meaning;
    const next = entry ? reader.read(token.end, token) : null;
    if (meaning) {
      if (isPlural(token, next)) best = { meaning, key, start, end: next?.end ?? token.end, next: null };
      else if (reader.isEnd(token, next)) best = { meaning, key, start, end: token.end, next };
    } else if (isLetters(token.text) && reader.isEnd(token, next)) {
      best = pluralMatch(before, token, start, lexicon) ?? best;
    }
    if (!entry?.leadsOn) break;
    token = next;
  }
  return best;
}

function pluralMatch(before: string, token: Token, start: number, lexicon: Lexicon): Match | null {
  for (const word of singular(token.text)) {
    const meaning = lexicon.meaning(before + word);
    if (meaning?.target) return { meaning, key: before + word, start, end: token.end, next: null };
  }
  return null;
}

/** In running text a name ends at a word's end, or where a glued number or size carries it on. */
export const inText = (text: string): Reader => ({
  read: (at, before) => readToken(text, at, before),
  isEnd: (token, next) =>
    endsAt(text, token.end) ||
    (next !== null && next.gap === '' && isNumber(next.text) && isLetters(token.text)) ||
    skipSize(text, token.end) > token.end,
});

/** In a hashtag any word may begin a name, and end one. Offsets are those in the tag. */
export function inTag(words: readonly Token[]): Reader {
  return {
    read: (at, before) => (before ? words[words.indexOf(before) + 1] : words.find(({ start }) => start === at)) ?? null,
    isEnd: () => true,
  };
}
