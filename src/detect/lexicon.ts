/** The names index made ready for look-ups. Building it waits for the first sieve hit: most pages never need it. */
import { type CompleteTarget, certainNames, complete, type Names } from '../knowledge/names';
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

/** Every name of the index with what it stands for, the surest first. */
function* namesWithMeaning({ targets: short, makers, senses }: Names): Generator<[string[], Meaning]> {
  const targets = complete(short);
  for (const target of targets) yield [certainNames(target), { target, strength: 'certain' }];
  for (const target of targets) yield [listed(target.ambiguous), { target, strength: 'ambiguous' }];
  for (const target of targets) yield [listed(target.codenames), { target, strength: 'codename' }];
  for (const [maker, list] of makers.entries()) yield [listed(list), { maker }];
  for (const { word, phrases, cues } of senses) {
    const otherSenseOf = [keyOf(word)];
    yield [listed(phrases), { otherSenseOf, hides: true }];
    yield [listed(cues), { otherSenseOf }];
  }
}

/** What the index says of a key. */
export interface Entry {
  meaning?: Meaning;
  /** Some name goes on behind this key, so that reading another token can pay. */
  leadsOn?: true;
}

type Entries = Map<string, Entry>;

function collect(names: Iterable<[name: string, meaning: Meaning]>): Entries {
  const entries: Entries = new Map();
  const at = (key: string): Entry => {
    const entry = entries.get(key) ?? {};
    entries.set(key, entry);
    return entry;
  };
  for (const [name, meaning] of names) {
    const entry = at(keyOf(name));
    entry.meaning = entry.meaning ? unite(entry.meaning, meaning) : meaning;
    for (const beginning of beginnings(name)) at(beginning).leadsOn = true;
  }
  return entries;
}

/** Every beginning of a name that ends between two of its words. */
function beginnings(name: string): string[] {
  const found: string[] = [];
  let key = '';
  for (const token of tokensAt(name, 0)) {
    if (key) found.push(key);
    // A version may be written in parts: `opus-4` leads on to Opus 4.6.
    for (let dot = token.text.indexOf('.'); dot > 0; dot = token.text.indexOf('.', dot + 1)) {
      found.push(key + token.text.slice(0, dot));
    }
    key = extendKey(key, token);
  }
  return found;
}

/** Look-ups by key. Names are made ready by their first letter: a page names a few models and not all of them. */
function entriesOf(names: Names): (key: string) => Entry | undefined {
  const waiting = new Map<string, [name: string, meaning: Meaning][]>();
  const ready = new Map<string, Entries>();
  const sort = (): void => {
    for (const [spellings, meaning] of namesWithMeaning(names)) {
      for (const name of spellings) {
        const letter = name.charAt(0).toLowerCase();
        const others = waiting.get(letter);
        if (others) others.push([name, meaning]);
        else waiting.set(letter, [[name, meaning]]);
      }
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
