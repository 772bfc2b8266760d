/** Claims made ready to be looked for: patterns parsed and found by their rarest words, lines of models known. */
import type { Pattern } from '../knowledge/claims-schema';
import { productKinds } from '../knowledge/kinds';
import { parseTerm, type Term } from './terms';
import type { ClaimPack, PackClaim } from './types';

export interface ReadyPattern {
  claim: ReadyClaim;
  /** The rarest group first. */
  all: Term[][];
  /** First keys of the terms of each other group: one of each has to be in a sentence. */
  others: number[][];
  none: Term[];
  near: NonNullable<Pattern['near']>;
}

export interface ReadyClaim {
  pack: string;
  claim: PackClaim;
  /** In the order of the pack. */
  order: number;
}

/** A term of a pattern's rarest group. */
export interface Trigger {
  /** Keys of the term behind its first. */
  rest: readonly number[];
  pattern: ReadyPattern;
}

/** By the first keys of their terms: most sentences have none of these words. */
export type Triggers = ReadonlyMap<number, readonly Trigger[]>;

export interface ClaimIndex {
  /** Ids, in order. */
  packs: string[];
  /** Patterns of the claims that can be made of a model. */
  triggersOf(model: string): Triggers;
  /** Ids of the lines above an entry. */
  lines: Map<string, string>;
  /** Ids of the products, and of the makers of them and of all else. */
  products: Set<string>;
  makers: Map<string, string>;
  /** Pack of every entry and version. */
  known: Map<string, string>;
}

/** Patterns of a pack's claims. */
const patternsOf = ({ id, claims }: ClaimPack): ReadyPattern[] =>
  rarestFirst(
    claims.flatMap((claim, order) => {
      const ready = { pack: id, claim, order };
      return claim.recognise.map(({ all, none = [], near = 'page' }: Pattern) => ({
        claim: ready,
        all: all.map((group) => group.map(parseTerm)),
        none: none.map(parseTerm),
        near,
      }));
    }),
  );

/** A word that many patterns ask for is a common word. Puts each pattern's rarest group first. */
function rarestFirst(patterns: readonly Omit<ReadyPattern, 'others'>[]): ReadyPattern[] {
  const uses = new Map<number, number>();
  for (const key of patterns.flatMap(({ all }) => all.flat().map(firstKey))) uses.set(key, (uses.get(key) ?? 0) + 1);
  const commonness = (group: readonly Term[]): number =>
    group.reduce((sum, term) => sum + (uses.get(firstKey(term)) ?? 0), 0);
  return patterns.map((pattern) => {
    const all = pattern.all.toSorted((a, b) => commonness(a) - commonness(b));
    const others = all.slice(1).map((group) => [...new Set(group.map(firstKey))]);
    return { ...pattern, all, others };
  });
}

const firstKey = ({ keys: [key] }: Term): number => key;

function byRarestGroup(patterns: readonly ReadyPattern[]): Triggers {
  const triggers = new Map<number, Trigger[]>();
  for (const pattern of patterns)
    for (const {
      keys: [key, ...rest],
    } of pattern.all[0] ?? []) {
      const others = triggers.get(key);
      if (others) others.push({ rest, pattern });
      else triggers.set(key, [{ rest, pattern }]);
    }
  return triggers;
}

/** What `make` gives for a key, made once. */
function once<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function triggersOf(pack: ClaimPack): ClaimIndex['triggersOf'] {
  // At once: the words of a text are read for what patterns have asked for before.
  const patterns = patternsOf(pack);
  return once((model) => byRarestGroup(patterns.filter(({ claim }) => claim.claim.covers.includes(model))));
}

const NO_TRIGGERS: Triggers = new Map();

const NOTHING: ClaimIndex = {
  packs: [],
  triggersOf: () => NO_TRIGGERS,
  products: new Set(),
  known: new Map(),
  makers: new Map(),
  lines: new Map(),
};

/** Made once for each pack, and for several together: a stream of posts asks for the same few. */
const ready = new WeakMap<ClaimPack, ClaimIndex>();
const together = new Map<string, { packs: readonly ClaimPack[]; index: ClaimIndex }>();
/** Forgotten before they grow many. */
const REMEMBERED = 500;

/** For the packs of a page. Throws a RangeError for a term that could never match. */
export function claimIndex(packs: readonly ClaimPack[]): ClaimIndex {
  const [first, second] = packs;
  if (!first) return NOTHING;
  if (!second) return indexOf(first);
  const ids = packs.map(({ id }) => id).join();
  const known = together.get(ids);
  if (known?.packs.every((pack, i) => pack === packs[i])) return known.index;
  const index = joined(packs.map(indexOf));
  if (together.size >= REMEMBERED) together.clear();
  together.set(ids, { packs, index });
  return index;
}

/** Of the packs of a page few tell anything of one model. */
function united([first = NO_TRIGGERS, ...more]: readonly Triggers[]): Triggers {
  if (more.length === 0) return first;
  const all = new Map(first);
  for (const triggers of more) for (const [key, own] of triggers) all.set(key, [...(all.get(key) ?? []), ...own]);
  return all;
}

const joined = (all: readonly ClaimIndex[]): ClaimIndex => ({
  packs: all.flatMap(({ packs }) => packs),
  triggersOf: once((model) => united(all.map(({ triggersOf: of }) => of(model)).filter(({ size }) => size > 0))),
  products: new Set(all.flatMap(({ products }) => [...products])),
  known: new Map(all.flatMap(({ known }) => [...known])),
  makers: new Map(all.flatMap(({ makers }) => [...makers])),
  lines: new Map(all.flatMap(({ lines }) => [...lines])),
});

function indexOf(pack: ClaimPack): ClaimIndex {
  const known = ready.get(pack);
  if (known) return known;
  const { id, kind, maker, family, versions } = pack;
  const ids = [id, ...versions.map((version) => version.id)];
  const index: ClaimIndex = {
    packs: [id],
    triggersOf: triggersOf(pack),
    products: new Set(productKinds.includes(kind) ? [id] : []),
    known: new Map(ids.map((one) => [one, id])),
    makers: new Map(ids.map((one) => [one, maker.id])),
    lines: new Map(family ? [[id, family.id]] : []),
  };
  ready.set(pack, index);
  return index;
}
