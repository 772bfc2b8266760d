/**
 * Names and texts are compared by key: letters and numbers in order, with what stands between them left out, so that
 * `Muse Spark 1.1`, `muse-spark-1-1` and `MuseSpark 1.1` are one name. Both sides of the comparison use this file.
 */

import { DOT, HYPHEN, isDigit, isLetter, isSmallLetter, PLUS, SPACE, UNDERSCORE } from './characters';

export interface Token {
  /** Letters in lower case, a number such as `5.4`, or `+`. */
  text: string;
  start: number;
  end: number;
  /** What stands between this token and the one before: nothing, a joiner or white space. */
  gap: string;
}

/**
 * White space is limited so that a gap can't eat a whole document, and holds one line break at most: 40 is room for
 * the indentation of wrapped source, and an empty line ends a paragraph. Numbers are limited for the same reason.
 */
const WHITE_SPACE = /[^\S\n]{1,40}(?:\n[^\S\n]{0,40})?|\n[^\S\n]{0,40}/y;
/** Hashtags have no spaces: words begin with capitals, or where letters and digits meet. */
const TAG_TOKEN = /(_)?([A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+)/y;

/** Longest name of the base is under ten tokens; a longer read would only cost time. */
const MAX_TOKENS = 10;

/** Behind what may stand between two words of a name: a joiner or white space. */
function skipGap(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === HYPHEN || code === UNDERSCORE) return at + 1;
  if (code > SPACE && code < 128) return at;
  if (code === SPACE && text.charCodeAt(at + 1) > SPACE) return at + 1;
  WHITE_SPACE.lastIndex = at;
  return WHITE_SPACE.test(text) ? WHITE_SPACE.lastIndex : at;
}

/** Behind the letters, the number (`5.4`) or the plus that begins at `at`; `at` itself where none does. */
function skipWord(text: string, at: number): number {
  let end = at;
  if (text.charCodeAt(at) === PLUS) return at + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  if (end > at) return end;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end += 1;
    if (end === at || text.charCodeAt(end) !== DOT || !isDigit(text.charCodeAt(end + 1))) return end;
    end += 1;
  }
}

/** The token at `at`, or null where something stands that can't be inside a name. */
export function readToken(text: string, at: number, before?: Token): Token | null {
  const start = before ? skipGap(text, at) : at;
  const end = skipWord(text, start);
  if (end === start) return null;
  const token = {
    text: text.slice(start, end).toLowerCase(),
    start,
    end,
    gap: start === at ? '' : text.slice(at, start),
  };
  return before && isLooseLetter(token, before, text) ? null : token;
}

/** Reads tokens from `at` on, until something that can't stand inside a name. */
export function tokensAt(text: string, at: number, read = readToken): Token[] {
  const tokens: Token[] = [];
  for (let position = at; tokens.length < MAX_TOKENS; ) {
    const token = read(text, position, tokens.at(-1));
    if (!token) break;
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

function readTagToken(tag: string, at: number, before: Token | undefined): Token | null {
  TAG_TOKEN.lastIndex = at;
  const match = TAG_TOKEN.exec(tag);
  if (!match || (!before && match[1])) return null;
  const [, gap = '', word = ''] = match;
  const token = { text: word.toLowerCase(), start: at + gap.length, end: TAG_TOKEN.lastIndex, gap };
  return before && isLooseLetter(token, before, tag) ? null : token;
}

/** In "GPT-4 o Claude" (Spanish "or") the letter is a word of its own; in "GPT-4o" and "Command R" it is not. */
function isLooseLetter(token: Token, before: Token, text: string): boolean {
  return (
    token.text.length === 1 &&
    isLetters(token.text) &&
    isSpace(token.gap) &&
    isNumber(before.text) &&
    !/\d/.test(text.charAt(token.end))
  );
}

export const tagTokensAt = (tag: string, at: number): Token[] => tokensAt(tag, at, readTagToken);
export const isNumber = (text: string): boolean => isDigit(text.charCodeAt(0));
export const isLetters = (text: string): boolean => isSmallLetter(text.charCodeAt(0));
export const isSpace = (gap: string): boolean => /^\s/.test(gap);

/** How a token joins the key before it: `4-6` is version 4.6, while `4-0613` and `4 6` stay two numbers. */
export function extendKey(key: string, token: Token): string {
  if (!isNumber(token.text) || !isDigit(key.charCodeAt(key.length - 1))) return key + token.text;
  const isVersionPart =
    /^[-_]$/.test(token.gap) && token.text.length <= 2 && /(?:^|\D)\d{1,2}(?:\.\d{1,2})?$/.test(key);
  return `${key}${isVersionPart ? '.' : '~'}${token.text}`;
}

/** The key of a whole name. Letters of other scripts are kept as they are. */
export function keyOf(name: string): string {
  const tokens = tokensAt(name, 0);
  const whole = tokens.at(-1)?.end === name.length;
  return whole ? tokens.reduce(extendKey, '') : name.toLowerCase();
}
