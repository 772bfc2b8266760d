/** The names index made ready for look-ups. Building it waits for the first sieve hit: most pages never need it. */
import { type CompleteTarget, certainNames, completer, type Names } from '../knowledge/names';
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
  /** Stops at hashtags too; slower, and most texts have none. */
  sieveWithTags: RegExp;
  /** Names to be compared letter by letter where a sieve has stopped. */
  literals: RegExp | null;
  scripts: RegExp | null;
  look(key: string): Entry | undefined;
  meaning(key: string): Meaning | undefined;
  /** A shared word with nothing but a whole number behind it, such as Gemini 3 or Falcon 9. */
  isShared(key: string): boolean;
  /** A word of a dictionary: in small letters it is never a model. */
  isOrdinary(word: string): boolean;
}

const listed = (list: string | undefined): string[] => (list ? list.split('|') : []);

/** A name of the index, and what it stands for: written out only where the name is needed. */
type Spelling = [name: string, meaning: () => Meaning];

/** Every name of the index, the surest first. */
function spellings({ targets, makers, senses }: Names): Spelling[] {
  const all: Spelling[] = [];
  const add = (names: readonly string[], meaning: () => Meaning): void => {
    for (const name of names) all.push([name, meaning]);
  };
  const complete = completer(targets);
  for (const target of targets) add(certainNames(target), () => ({ target: complete(target), strength: 'certain' }));
  for (const target of targets) {
    add(listed(target.ambiguous), () => ({ target: complete(target), strength: 'ambiguous' }));
  }
  for (const target of targets) {
    add(listed(target.codenames), () => ({ target: complete(target), strength: 'codename' }));
  }
  for (const [maker, list] of makers.entries()) add(listed(list), () => ({ maker }));
  for (const { word, phrases, cues } of senses) {
    add(listed(phrases), () => ({ otherSenseOf: [keyOf(word)], hides: true }));
    add(listed(cues), () => ({ otherSenseOf: [keyOf(word)] }));
  }
  return all;
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
function entriesOf(names: Names): (key: string) => Entry | undefined {
  const waiting = new Map<string, Spelling[]>();
  const ready = new Map<string, Entries>();
  const sort = (): void => {
    for (const spelling of spellings(names)) {
      const letter = spelling[0].charAt(0).toLowerCase();
      const others = waiting.get(letter);
      if (others) others.push(spelling);
      else waiting.set(letter, [spelling]);
    }
  };
  return (key) => {
    const letter = key.charAt(0);
    let entries = ready.get(letter);
    if (!entries) {
      if (waiting.size === 0) sort();
      entries = collect(waiting.get(letter) ?? []);
      ready.set(letter, entries);
    }
    return entries.get(key);
  };
}

/** Both meanings of one key; what was known first decides how strong the name is. */
function unite(known: Meaning, more: Meaning): Meaning {
  const rivals = known.target && more.target ? [...(known.rivals ?? []), more.target] : (known.rivals ?? more.rivals);
  const otherSenseOf = [...(known.otherSenseOf ?? []), ...(more.otherSenseOf ?? [])];
  return { ...more, ...known, ...(rivals ? { rivals } : {}), ...(otherSenseOf.length > 0 ? { otherSenseOf } : {}) };
}

/** Compiles the sieves at once and the rest when it is first asked for. */
export function lexiconOf(names: Names): Lexicon {
  const look = entriesOf(names);
  const wordsOf = (senses: Names['senses']): Set<string> => new Set(senses.map(({ word }) => keyOf(word)));
  let shared: Set<string> | undefined;
  let ordinary: Set<string> | undefined;
  return {
    names,
    sieve: new RegExp(names.sieve, 'gi'),
    sieveWithTags: new RegExp(`${names.sieve}|#\\w{3,}`, 'gi'),
    literals: names.literals ? new RegExp(names.literals, 'iy') : null,
    scripts: names.scripts ? new RegExp(names.scripts, 'gi') : null,
    look,
    meaning: (key) => look(key)?.meaning,
    isShared(key) {
      shared ??= wordsOf(names.senses);
      const word = /^(.*\D)\d{1,2}$/.exec(key)?.[1];
      return word !== undefined && shared.has(word);
    },
    isOrdinary(word) {
      ordinary ??= wordsOf(names.senses.filter((sense) => sense.ordinary));
      return ordinary.has(word);
    },
  };
}
