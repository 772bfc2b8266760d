/**
 * Where the sentences of plain text end, by the rules of Unicode's Annex 29 that can apply to it: the browser's own
 * segmenter takes many times as long. Tests hold the two against each other.
 */
import { isLetter as isAscii, isDigit, isSmallLetter } from '../detect/characters';

/** All of ASCII but its line ends, letters of Western languages, and the signs of typography and of currencies. */
const BEYOND = /[^\t\v\f\x20-\x7e¢£À-ÖØ-öø-ſ‘’“”–—…€]/;
const STOP = /[.!?]/g;
const DOT = 46;

/** Offsets behind each sentence and the white space after it, in order; null for a text that takes more rules. */
export function sentenceEnds(text: string): number[] | null {
  if (BEYOND.test(text)) return null;
  const ends: number[] = [];
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const end = endBehind(text, stop.index);
    if (end !== undefined && end < text.length) ends.push(end);
  }
  if (text !== '') ends.push(text.length);
  return ends;
}

/** Where the sentence ends that the stop at `at` ends, or undefined where it goes on. The rules' numbers are UAX 29's. */
function endBehind(text: string, at: number): number | undefined {
  const isDot = text.charCodeAt(at) === DOT;
  const next = text.charCodeAt(at + 1);
  // SB6 and SB7: 4.5, U.S.
  if (isDot && isDigit(next)) return undefined;
  if (isDot && isCapital(next) && isLetter(text.charCodeAt(at - 1))) return undefined;
  const end = behind(SPACES, text, behind(CLOSING, text, at + 1));
  // SB8a, SB8: it goes on with a comma, another stop or, behind a dot, a small letter.
  if (GOES_ON.has(text.charAt(end)) || (isDot && goesOnSmall(text, end))) return undefined;
  return end;
}

const CLOSING: ReadonlySet<string> = new Set('"\'()[]{}‘’“”');
const SPACES: ReadonlySet<string> = new Set(' \t\v\f');
const GOES_ON: ReadonlySet<string> = new Set('.!?,;:-–—');

function behind(set: ReadonlySet<string>, text: string, at: number): number {
  let end = at;
  while (set.has(text.charAt(end))) end += 1;
  return end;
}

/** Of what `BEYOND` lets through, all from À on but the signs of typography are letters. */
const isLetter = (code: number): boolean => isAscii(code) || (code >= 0xc0 && code <= 0x17f);
const isSmall = (code: number): boolean =>
  code < 128 ? isSmallLetter(code) : isLetter(code) && isUnchanged(String.fromCharCode(code));
const isUnchanged = (letter: string): boolean => letter === letter.toLowerCase();
const isCapital = (code: number): boolean => isLetter(code) && !isSmall(code);

/** True where the first letter is a small one, and no stop stands before it. */
function goesOnSmall(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) return isSmall(code);
    if (code === DOT || code === 33 || code === 63) return false;
  }
  return false;
}
