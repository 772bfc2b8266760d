/** A sentence's words as claims are compared by: inflection folded, small words out of the way, figures read. */
import { type Figure, figureAt } from './figures';
import { type Form, figureKey, formOf, keyLimit, MENTION_KEY } from './forms';
import { KeySet } from './key-set';
import type { ClaimMention } from './types';
import { type Word, wordEnd } from './word-ends';

/** A word with what is known of it. */
export interface KnownWord extends Word {
  form: Form;
}

/** One word or figure. */
export interface Unit {
  start: number;
  end: number;
  /** In small letters. */
  word: string;
  stem: string;
  figure: Figure | undefined;
  /** The model's name it is part of. */
  mention: ClaimMention | undefined;
  /** "Not", "without" and the like. */
  negates: boolean;
  /** Said not to be so: "does not open". */
  negated: boolean;
}

/** The words of a text with their offsets, signs that belong to figures among them. */
export function wordsOf(text: string): KnownWord[] {
  const words: KnownWord[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end > start) {
      const form = formOf(text.slice(start, end));
      words.push({ start, end, word: form.word, form });
      start = end;
    } else start += 1;
  }
  return words;
}

/**
 * Keys of all terms that can stand among the words, and perhaps of more: a figure in a model's name is none. Cheaper
 * than units, of which most sentences need none.
 */
export function keysAmong(words: readonly KnownWord[], hasMentions: boolean): KeySet {
  const keys = new KeySet(keyLimit());
  for (let at = 0; at < words.length; at += 1) {
    const { form } = words[at] as KnownWord;
    for (const key of form.keys) keys.add(key);
    const read = form.mayBeginFigure ? figureAt(words, at) : undefined;
    if (read) keys.add(figureKey(read.figure));
  }
  if (hasMentions) keys.add(MENTION_KEY);
  return keys;
}

/** Words and figures, without small words and stray signs; `mentions` are in order and lie among them. */
export function unitsOf(words: readonly KnownWord[], mentions: readonly ClaimMention[] = []): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const { start, end: wordEnds, form } = words[at] as KnownWord;
    while (next < mentions.length && (mentions[next] as ClaimMention).end <= start) next += 1;
    const mention = (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < wordEnds ? mentions[next] : undefined;
    const read = form.mayBeginFigure && !mention ? figureAt(words, at) : undefined;
    if (!read && form.isSmall) continue;
    const { word, stem, negates } = form;
    const figure = read?.figure;
    at = read?.last ?? at;
    const { end } = words[at] as KnownWord;
    units.push({
      start,
      end,
      word,
      stem,
      figure,
      mention,
      negates,
      negated: false,
    });
  }
  return units;
}
