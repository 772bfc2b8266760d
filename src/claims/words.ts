/** A sentence's words as claims are compared by: inflection folded, small words out of the way, figures read. */
import { stemmer } from 'stemmer';
import { type Figure, figureAt, mayBeginFigure } from './figures';
import { isNegator } from './negation';
import type { ClaimMention } from './types';
import { type Word, wordEnd } from './word-ends';

/** One word or figure. */
export interface Unit {
  start: number;
  end: number;
  /** In small letters. */
  word: string;
  stem: string;
  /** What terms are looked for by: see `ask`. */
  keys: readonly string[];
  figure: Figure | undefined;
  /** The model's name it is part of. */
  mention: ClaimMention | undefined;
  /** "Not", "without" and the like. */
  negates: boolean;
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
  word: string;
  stem: string;
  keys: readonly string[];
  /** Left out unless it belongs to a figure. */
  isSmall: boolean;
  mayBeginFigure: boolean;
  negates: boolean;
}

const forms = new Map<string, Form>();
/** Forgotten before they grow many: a page has few words that count. */
const REMEMBERED = 20_000;

/** Stems and beginnings of words that some pattern asks for. */
const asked = new Set<string>();
export const stemKey = (stem: string): string => stem;
export const prefixKey = (prefix: string): string => `^${prefix}`;
export const figureKey = ({ unit }: Pick<Figure, 'unit'>): string => `#${unit}`;
export const MENTION_KEY = '@';

/**
 * Makes a key one of those that units have from now on. Most words have none, and cost no look-up: no pattern asks for
 * them.
 */
export function ask(key: string): string {
  if (!asked.has(key)) {
    asked.add(key);
    forms.clear();
  }
  return key;
}

/**
 * Words that folding would take for others: "US" for "use", "ads" for "added", "powerful" for "power". Those of a line
 * are one word.
 */
const KEPT = new Map(
  `use uses used using useful
  general generally
  add adds added adding
  one ones
  news
  wellness
  openness
  agentic
  messaging
  comprehensive
  powerful
  competitive
  international internationally
  developer developers
  assistant assistants
  engineer engineers engineered engineering
  production productions
  productivity productive
  community communities
  conversion conversions
  executive executives`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap((words) => words.map((word) => [word, words[0] as string] as const)),
);

/** A word in small letters without its inflection: possessive, plural, tense. */
export function stemOf(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  return KEPT.get(plain) ?? stemmer(plain);
}

const NO_KEYS: readonly string[] = [];

function keysOfWord(word: string, stem: string): readonly string[] {
  const keys = [stemKey(stem), ...Array.from(word, (_, at) => prefixKey(word.slice(0, at + 1)))];
  const own = keys.filter((key) => asked.has(key));
  return own.length > 0 ? own : NO_KEYS;
}

/** Few units have more keys than their word has. */
const keysOf = ({ keys }: Form, figure: Figure | undefined, mention: ClaimMention | undefined): readonly string[] =>
  figure || mention ? [...keys, ...(figure ? [figureKey(figure)] : []), ...(mention ? [MENTION_KEY] : [])] : keys;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size > REMEMBERED) forms.clear();
  const word = text.toLowerCase();
  const stem = stemOf(word);
  const form: Form = {
    word,
    stem,
    keys: keysOfWord(word, stem),
    isSmall: SMALL.has(word) || MARK.test(word),
    mayBeginFigure: mayBeginFigure(word),
    negates: isNegator(word),
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
  const units: Unit[] = [];
  /** Made where a figure may begin. */
  let words: Word[] | undefined;
  let next = 0;
  for (let start = 0, at = 0; start < text.length; ) {
    let end = wordEnd(text, start);
    if (end === start) {
      start += 1;
      continue;
    }
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next += 1;
    const mention = (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end ? mentions[next] : undefined;
    const form = formOf(text.slice(start, end));
    let figure: Figure | undefined;
    if (form.mayBeginFigure && !mention) {
      words ??= wordsOf(text);
      const read = figureAt(words, at);
      figure = read?.figure;
      at = read?.last ?? at;
      end = (words[at] as Word).end;
    }
    if (figure || !form.isSmall) {
      const { word, stem, negates } = form;
      const keys = keysOf(form, figure, mention);
      units.push({ start, end, word, stem, keys, figure, mention, negates, negated: false });
    }
    start = end;
    at += 1;
  }
  return units;
}
