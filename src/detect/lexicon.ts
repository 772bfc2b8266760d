/** The names index made ready for look-ups. Building it waits for the first sieve hit: most pages never need it. */

import { type CompleteTarget, completer, type Names } from '../knowledge/names';
import { alternatives, isInOtherScript } from './alternatives';
import { isDigit } from './characters';
import { extendKey, keyOf, tokensAt } from './tokens';

/** What a key stands for. One key can be a model's name and a word of another sense at once. */
export interface Meaning {
  target?: CompleteTarget;
  /** Other models that share this short form: evidence decides. */
  rivals?: CompleteTarget[];
  /** How much the name says by itself: `codename` and `ambiguous` need evidence. */
  strength?: 'certain' | 'ambiguous' | 'codename';
  /** Index into `makers`: the name is a maker's, or stands for it. */
  maker?: number;
  /** Words whose other sense this name tells of. */
  otherSenseOf?: string[];
  /** The name is another thing's own name and hides the words in it. */
  hides?: true;
}

export interface Lexicon {
  names: Names;
  sieve: RegExp;
  /** Names to be compared letter by letter where a sieve has stopped. */
  literals: RegExp | null;
  /** Finds names in other scripts; null where there are none. Sorts the names. */
  scripts(): RegExp | null;
  /** Sorts the names, which the first look-up would else do: some milliseconds in a script that has just begun. */
  sort(): void;
  isSorted(): boolean;
  /** False where the look-up of a key will first make ready all names with its first letter: up to a few milliseconds. */
  isReady(key: string): boolean;
  look(key: string): Entry | undefined;
  meaning(key: string): Meaning | undefined;
  /** A shared word with nothing but a whole number behind it, such as Gemini 3 or Falcon 9. */
  isShared(key: string): boolean;
  /** A word of a dictionary: in small letters it is never a model. */
  isOrdinary(word: string): boolean;
}

/** A name of the index, and what it stands for: written out only where the name is needed. */
type Spelling = [name: string, mean: () => Meaning];

/** Every name of the index by its first letter, the surest first. */
function spellings({ targets, makers, senses }: Names): Map<string, Spelling[]> {
  const letters = new Map<string, Spelling[]>();
  const add = (name: string, mean: () => Meaning): void => {
    const letter = name.charAt(0).toLowerCase();
    const others = letters.get(letter);
    if (others) others.push([name, mean]);
    else letters.set(letter, [[name, mean]]);
  };
  const addAll = (list: string | undefined, mean: () => Meaning): void => {
    if (list) for (const name of list.split('|')) add(name, mean);
  };
  const complete = completer(targets);
  for (const target of targets) {
    const mean = (): Meaning => ({ target: complete(target), strength: 'certain' });
    if (!target.unspelt) add(target.id, mean);
    addAll(target.certain, mean);
  }
  for (const target of targets) {
    addAll(target.ambiguous, () => ({ target: complete(target), strength: 'ambiguous' }));
  }
  for (const target of targets) {
    addAll(target.codenames, () => ({ target: complete(target), strength: 'codename' }));
  }
  for (const [maker, list] of makers.entries()) addAll(list, () => ({ maker }));
  for (const { word, phrases, cues } of senses) {
    addAll(phrases, () => ({ otherSenseOf: [keyOf(word)], hides: true }));
    addAll(cues, () => ({ otherSenseOf: [keyOf(word)] }));
  }
  return letters;
}

/** What the index says of a key. */
export interface Entry {
  meaning?: Meaning;
  /** Some name goes on behind this key, so that reading another token can pay. */
  leadsOn?: true;
}

type Entries = Map<string, Entry>;

function collect(names: readonly Spelling[]): Entries {
  const entries: Entries = new Map();
  const at = (key: string): Entry => {
    const entry = entries.get(key) ?? {};
    entries.set(key, entry);
    return entry;
  };
  for (const [name, mean] of names) {
    const tokens = tokensAt(name, 0);
    const isWhole = tokens.at(-1)?.end === name.length;
    let key = '';
    for (const token of tokens) {
      if (key) at(key).leadsOn = true;
      // A version may be written in parts: `opus-4` leads on to Opus 4.6.
      for (let dot = token.text.indexOf('.'); dot > 0; dot = token.text.indexOf('.', dot + 1)) {
        at(key + token.text.slice(0, dot)).leadsOn = true;
      }
      key = extendKey(key, token);
    }
    const entry = at(isWhole ? key : name.toLowerCase());
    const meaning = mean();
    entry.meaning = entry.meaning ? unite(entry.meaning, meaning) : meaning;
  }
  return entries;
}

/** Look-ups by key. Names are made ready by their first letter: a page names a few models and not all of them. */
function entriesOf(names: Names): Pick<Lexicon, 'sort' | 'isSorted' | 'isReady' | 'look' | 'scripts'> {
  let waiting: Map<string, Spelling[]> | undefined;
  let scripts: RegExp | null | undefined;
  const ready = new Map<string, Entries>();
  const sort = (): Map<string, Spelling[]> => {
    waiting ??= spellings(names);
    return waiting;
  };
  return {
    sort,
    isSorted: () => waiting !== undefined,
    isReady: (key) => ready.has(key.charAt(0)),
    look(key) {
      const letter = key.charAt(0);
      let entries = ready.get(letter);
      if (!entries) {
        entries = collect(sort().get(letter) ?? []);
        ready.set(letter, entries);
      }
      return entries.get(key);
    },
    scripts() {
      if (scripts === undefined) {
        const source = alternatives(
          [...sort().values()]
            .flat()
            .map(([name]) => name)
            .filter(isInOtherScript),
        );
        scripts = source ? new RegExp(source, 'gi') : null;
      }
      return scripts;
    },
  };
}

/** Both meanings of one key; what was known first decides how strong the name is. */
function unite(known: Meaning, more: Meaning): Meaning {
  const rivals = known.target && more.target ? [...(known.rivals ?? []), more.target] : (known.rivals ?? more.rivals);
  const otherSenseOf = [...(known.otherSenseOf ?? []), ...(more.otherSenseOf ?? [])];
  return { ...more, ...known, ...(rivals ? { rivals } : {}), ...(otherSenseOf.length > 0 ? { otherSenseOf } : {}) };
}

/** Nothing is made ready before it is first asked for. */
export function lexiconOf(names: Names): Lexicon {
  const { look, ...entries } = entriesOf(names);
  const wordsOf = (senses: Names['senses']): Set<string> => new Set(senses.map(({ word }) => keyOf(word)));
  let shared: Set<string> | undefined;
  let ordinary: Set<string> | undefined;
  return {
    names,
    sieve: new RegExp(names.sieve, 'gi'),
    literals: names.literals ? new RegExp(names.literals, 'iy') : null,
    ...entries,
    look,
    meaning: (key) => look(key)?.meaning,
    isShared(key) {
      shared ??= wordsOf(names.senses);
      let end = key.length;
      while (isDigit(key.charCodeAt(end - 1))) end -= 1;
      return end < key.length && end >= key.length - 2 && shared.has(key.slice(0, end));
    },
    isOrdinary(word) {
      ordinary ??= wordsOf(names.senses.filter((sense) => sense.ordinary));
      return ordinary.has(word);
    },
  };
}
