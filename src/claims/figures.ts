/** Numbers as news writes them: `40%`, "forty per cent", `10x`, "ten times", "3+ billion", `4th`, "number four", `$1.25`. */
import type { Word } from './word-ends';

export interface Figure {
  value: number;
  /** `''` is a bare number, `#` a rank, `x` a factor. */
  unit: '' | '%' | 'x' | '#' | '$';
  /** "over", "at least" and a plus sign are `>`; "under" and "up to" are `<`. */
  bound?: '>' | '<';
}

const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth';

const listed = (words: string, value: (index: number) => number): [string, number][] =>
  words.split(' ').map((word, index) => [word, value(index)]);

const cardinals = new Map([...listed(SMALL_NUMBERS, (i) => i), ...listed(TENS, (i) => 20 + 10 * i)]);
const ordinals = new Map([...listed(ORDINALS, (i) => i), ['twentieth', 20]] as [string, number][]);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Written against the number: `1M`, `30B`, `128k`. */
const suffixes = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
]);
const factors = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubles', 2],
  ['doubled', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
  ['quadruple', 4],
]);
const ABOVE = /^(?:over|above|exceeding|exceeds|than|least|beyond)$/;
const BELOW = /^(?:under|below|most|to)$/;

interface Read {
  value: number;
  last: number;
}

const wordAt = (words: readonly Word[], at: number): string => words[at]?.word ?? '';
const touches = (words: readonly Word[], at: number): boolean => words[at]?.end === words[at + 1]?.start;

const SIGNS = new Set(['#', '$', 'no', 'number']);

/** False for a word in small letters with which no figure begins: asked of every word, so that few are looked at. */
export const mayBeginFigure = (word: string): boolean =>
  /^\d/.test(word) ||
  SIGNS.has(word) ||
  cardinals.has(word) ||
  ordinals.has(word) ||
  factors.has(word) ||
  word.endsWith('fold');

/** `1,250.5` and `3,59`: a comma before exactly three digits parts thousands, any other is a decimal point. */
function digits(text: string): number {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
  return Number(plain);
}

/** "three hundred thousand", "twenty-five"; nothing where `at` is no number. */
function cardinal(words: readonly Word[], at: number): Read | undefined {
  let total = 0;
  let current: number | undefined;
  let last = at - 1;
  for (let i = at; i < words.length; i += 1) {
    const word = wordAt(words, i);
    const value = cardinals.get(word);
    const scale = scales.get(word);
    if (
      value !== undefined &&
      (current === undefined || (current % 100 === 0 ? true : current % 10 === 0 && value < 10))
    )
      current = (current ?? 0) + value;
    else if (scale !== undefined && current !== undefined) {
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = 0;
      }
    } else break;
    last = i;
  }
  return current === undefined ? undefined : { value: total + current, last };
}

function number(words: readonly Word[], at: number): Read | undefined {
  const word = wordAt(words, at);
  if (!/^\d/.test(word)) return cardinal(words, at);
  const value = digits(word);
  if (Number.isNaN(value)) return undefined;
  const plus = wordAt(words, at + 1) === '+' ? 1 : 0;
  const scale =
    scales.get(wordAt(words, at + 1 + plus)) ?? (touches(words, at) ? suffixes.get(wordAt(words, at + 1)) : undefined);
  return scale ? { value: value * scale, last: at + 1 + plus } : { value, last: at };
}

/** Unit behind a number, and where it ends. */
function unitAfter(words: readonly Word[], last: number): { unit: Figure['unit']; last: number } | undefined {
  const word = wordAt(words, last + 1);
  if (word === '%' || word === 'percent') return { unit: '%', last: last + 1 };
  if (word === 'per' && wordAt(words, last + 2) === 'cent') return { unit: '%', last: last + 2 };
  if (word === 'percentage' && /^points?$/.test(wordAt(words, last + 2))) return { unit: '%', last: last + 2 };
  if (word === '×' || word === 'times' || word === 'fold' || (word === 'x' && touches(words, last)))
    return { unit: 'x', last: last + 1 };
  if (/^(?:st|nd|rd|th)$/.test(word) && touches(words, last)) return { unit: '#', last: last + 1 };
  if (/^dollars?$/.test(word)) return { unit: '$', last: last + 1 };
  return undefined;
}

/** A whole figure in one word: "fourth", "twice", "tenfold". */
function inOneWord(word: string): Figure | undefined {
  const rank = ordinals.get(word);
  if (rank !== undefined) return { value: rank, unit: '#' };
  const factor = factors.get(word) ?? (word.endsWith('fold') ? cardinals.get(word.slice(0, -4)) : undefined);
  return factor === undefined ? undefined : { value: factor, unit: 'x' };
}

function boundOf(words: readonly Word[], at: number, last: number): Figure['bound'] {
  if (words.slice(at, last + 2).some(({ word }) => word === '+') && wordAt(words, last + 1) !== 'x') return '>';
  const before = wordAt(words, at - 1);
  if (before === 'than') return /^(?:less|fewer|lower)$/.test(wordAt(words, at - 2)) ? '<' : '>';
  if (ABOVE.test(before)) return '>';
  return BELOW.test(before) &&
    /^(?:up|at|under|below)$/.test(before === 'to' || before === 'most' ? wordAt(words, at - 2) : before)
    ? '<'
    : undefined;
}

/** The figure that begins with word `at`, and its last word. "#4", "No. 4" and "number four" are ranks. */
export function figureAt(words: readonly Word[], at: number): { figure: Figure; last: number } | undefined {
  const word = wordAt(words, at);
  const single = inOneWord(word);
  if (single) return { figure: single, last: at };
  const isRank = word === '#' || word === 'no' || word === 'number';
  const isMoney = word === '$';
  const first = isRank || isMoney ? at + 1 : at;
  const read = number(words, first);
  if (!read || (isRank && read.value > 1000)) return undefined;
  const after = isRank || isMoney ? undefined : unitAfter(words, read.last);
  const last = after?.last ?? read.last;
  const unit = isRank ? '#' : isMoney ? '$' : (after?.unit ?? '');
  const bound = boundOf(words, at, last);
  return { figure: { value: read.value, unit, ...(bound && { bound }) }, last };
}
