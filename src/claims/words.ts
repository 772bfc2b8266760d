/** A sentence's words as claims are compared by: inflection folded, small words out of the way, figures read. */
import { stemmer } from 'stemmer';
import { type Figure, figureAt, mayBeginFigure } from './figures';
import type { ClaimMention } from './types';
import { type Word, wordEnd } from './word-ends';

/** One word or figure. */
export interface Unit {
  start: number;
  end: number;
  /** In small letters. */
  word: string;
  stem: string;
  /** See `openingOf`. */
  opening: string;
  figure: Figure | undefined;
  /** The model's name it is part of. */
  mention: ClaimMention | undefined;
  /** Said not to be so: "does not open". */
  negated: boolean;
}

/** They stand between the words of a phrase and change nothing in it. */
export const SMALL: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'it',
  'their',
  'his',
  'her',
  'our',
  'your',
  'of',
  'this',
  'these',
  'own',
]);
const MARK = /^[$€£#%×+]$/;

/** What is known of a word as it is written, whatever stands around it. */
interface Form {
  lower: string;
  stem: string;
  opening: string;
  /** Left out unless it belongs to a figure. */
  isSmall: boolean;
  mayBeginFigure: boolean;
}

const forms = new Map<string, Form>();
/** Forgotten before they grow many: a page has few words that count. */
const REMEMBERED = 20_000;

/** Where folding would make one of two: "US" and "use", "general" and "generate". */
const KEPT = new Map([
  ...['use', 'uses', 'used', 'using', 'useful'].map((word) => [word, 'use'] as const),
  ...['general', 'generally'].map((word) => [word, 'general'] as const),
]);

/** A word in small letters without its inflection: possessive, plural, tense. */
export function stemOf(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  return KEPT.get(plain) ?? stemmer(plain);
}

/** The key of a word's first letters, as many as the shortest prefix of a pattern has. */
export const openingOf = (word: string): string => `^${word.slice(0, 2)}`;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size > REMEMBERED) forms.clear();
  const lower = text.toLowerCase();
  const form: Form = {
    lower,
    stem: stemOf(lower),
    opening: openingOf(lower),
    isSmall: SMALL.has(lower) || MARK.test(lower),
    mayBeginFigure: mayBeginFigure(lower),
  };
  forms.set(text, form);
  return form;
}

/** The words of a text with their offsets, signs that belong to figures among them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end > start) words.push({ start, end, text: text.slice(start, end) });
    start = Math.max(end, start + 1);
  }
  return words;
}

/** Words and figures of `text`, without small words and stray signs; `mentions` are in order and lie in it. */
export function unitsOf(text: string, mentions: readonly ClaimMention[] = []): Unit[] {
  const words = wordsOf(text);
  const units: Unit[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i] as Word;
    const { start } = first;
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next += 1;
    const mention = (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < first.end ? mentions[next] : undefined;
    const { lower: word, stem, opening, isSmall, mayBeginFigure } = formOf(first.text);
    const read = mayBeginFigure && !mention ? figureAt(words, i) : undefined;
    if (read) i = read.last;
    else if (isSmall) continue;
    const { end } = read ? (words[read.last] as Word) : first;
    units.push({ start, end, word, stem, opening, figure: read?.figure, mention, negated: false });
  }
  return units;
}
