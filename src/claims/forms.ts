/** What is known of a word as it is written, whatever stands around it. */
import { stemmer } from 'stemmer';
import { type Figure, mayBeginFigure } from './figures';
import { isNegator } from './negation';
import { isSuperlative } from './superlatives';

export interface Form {
  /** In small letters. */
  word: string;
  stem: string;
  /** What terms are looked for by: see `ask`. */
  keys: readonly number[];
  /** Left out unless it belongs to a figure. */
  isSmall: boolean;
  mayBeginFigure: boolean;
  isSuperlative: boolean;
  negates: boolean;
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

const forms = new Map<string, Form>();
/** Forgotten before they grow many: a page has few words that count. */
const REMEMBERED = 20_000;

/** Numbers of what some pattern asks for: stems and beginnings of words, figures, names of models. */
const asked = new Map<string, number>();

/**
 * Makes a key one of those that units have from now on. Most words have none, and cost no look-up: no pattern asks for
 * them.
 */
function ask(key: string): number {
  const known = asked.get(key);
  if (known !== undefined) return known;
  asked.set(key, asked.size);
  forms.clear();
  return asked.size - 1;
}

/** Above every key. */
export const keyLimit = (): number => asked.size;
export const askStem = (stem: string): number => ask(stem);
export const askPrefix = (prefix: string): number => ask(`^${prefix}`);
export const MENTION_KEY = ask('@');
const FIGURE_KEYS: Record<Figure['unit'], number> = {
  '': ask('#'),
  '%': ask('#%'),
  x: ask('#x'),
  '#': ask('##'),
  $: ask('#$'),
};
export const figureKey = ({ unit }: Pick<Figure, 'unit'>): number => FIGURE_KEYS[unit];

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

const NO_KEYS: readonly number[] = [];

function keysOf(word: string, stem: string): readonly number[] {
  const keys = [stem, ...Array.from(word, (_, at) => `^${word.slice(0, at + 1)}`)];
  const own = keys.flatMap((key) => asked.get(key) ?? []);
  return own.length > 0 ? own : NO_KEYS;
}

export function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size > REMEMBERED) forms.clear();
  const word = text.toLowerCase();
  const stem = stemOf(word);
  const form: Form = {
    word,
    stem,
    keys: keysOf(word, stem),
    isSmall: SMALL.has(word) || MARK.test(word),
    mayBeginFigure: mayBeginFigure(word),
    isSuperlative: isSuperlative(word),
    negates: isNegator(word),
  };
  forms.set(text, form);
  return form;
}
