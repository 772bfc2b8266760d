/** Claims made ready to be looked for: patterns parsed and found by their rarest words, lines of models known. */
import type { Pattern } from '../knowledge/claims-schema';
import { productKinds } from '../knowledge/kinds';
import { parseTerm, type Term } from './terms';
import type { ClaimPack, PackClaim } from './types';

export interface ReadyPattern {
  claim: ReadyClaim;
  /** The rarest group first. */
  all: Term[][];
  none: Term[];
  near: NonNullable<Pattern['near']>;
}

export interface ReadyClaim {
  pack: string;
  claim: PackClaim;
  /** In the order of the pack. */
  order: number;
}

/** Patterns by the keys of their rarest group: most sentences have none of these words. */
export type Triggers = ReadonlyMap<string, readonly ReadyPattern[]>;

export interface ClaimIndex {
  /** Of each pack that has claims. */
  triggers: Triggers[];
  /** Which of these cover a model, by its id, in order: a long page names hundreds, and a sentence speaks of few. */
  covering: Map<string, number[]>;
  /** Ids of the lines above an entry. */
  lines: Map<string, string>;
  /** Ids of the products, and of the makers of them and of all else. */
  products: Set<string>;
  makers: Map<string, string>;
  /** Pack of every entry and version. */
  known: Map<string, string>;
}

function triggersOf(pack: ClaimPack): Triggers {
  const patterns = pack.claims.flatMap((claim, order) => {
    const ready = { pack: pack.id, claim, order };
    return claim.recognise.map(({ all, none = [], near = 'page' }: Pattern) => ({
      claim: ready,
      all: all.map((group) => group.map(parseTerm)),
      none: none.map(parseTerm),
      near,
    }));
  });
  return byRarestGroup(patterns);
}

/** A word that many patterns ask for is a common word. Puts each pattern's rarest group first. */
function byRarestGroup(patterns: readonly ReadyPattern[]): Triggers {
  const uses = new Map<string, number>();
  for (const { key } of patterns.flatMap(({ all }) => all.flat())) uses.set(key, (uses.get(key) ?? 0) + 1);
  const commonness = (group: readonly Term[]): number => group.reduce((sum, { key }) => sum + (uses.get(key) ?? 0), 0);
  const triggers = new Map<string, ReadyPattern[]>();
  for (const pattern of patterns) {
    pattern.all.sort((a, b) => commonness(a) - commonness(b));
    for (const key of new Set(pattern.all[0]?.map((term) => term.key)))
      triggers.set(key, [...(triggers.get(key) ?? []), pattern]);
  }
  return triggers;
}

const NOTHING: ClaimIndex = {
  triggers: [],
  covering: new Map(),
  products: new Set(),
  known: new Map(),
  makers: new Map(),
  lines: new Map(),
};

/** Made once for each pack: a stream of posts asks for the same few. */
const ready = new WeakMap<ClaimPack, ClaimIndex>();

/** For the packs of a page. Throws a RangeError for a term that could never match. */
export function claimIndex(packs: readonly ClaimPack[]): ClaimIndex {
  const [first = NOTHING, ...others] = packs.map(indexOf);
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    triggers: all.flatMap(({ triggers }) => triggers),
    covering: mergedCovering(all),
    products: new Set(all.flatMap(({ products }) => [...products])),
    known: new Map(all.flatMap(({ known }) => [...known])),
    makers: new Map(all.flatMap(({ makers }) => [...makers])),
    lines: new Map(all.flatMap(({ lines }) => [...lines])),
  };
}

function mergedCovering(all: readonly ClaimIndex[]): ClaimIndex['covering'] {
  const merged: ClaimIndex['covering'] = new Map();
  let count = 0;
  for (const { triggers, covering } of all) {
    for (const [model, places] of covering) {
      const before = merged.get(model) ?? [];
      merged.set(model, [...before, ...places.map((place) => count + place)]);
    }
    count += triggers.length;
  }
  return merged;
}

function indexOf(pack: ClaimPack): ClaimIndex {
  const known = ready.get(pack);
  if (known) return known;
  const { id, kind, maker, family, versions, claims } = pack;
  const ids = [id, ...versions.map((version) => version.id)];
  const index: ClaimIndex = {
    triggers: claims.length > 0 ? [triggersOf(pack)] : [],
    covering: new Map(claims.flatMap(({ covers }) => covers.map((model) => [model, [0]]))),
    products: new Set(productKinds.includes(kind) ? [id] : []),
    known: new Map(ids.map((one) => [one, id])),
    makers: new Map(ids.map((one) => [one, maker.id])),
    lines: new Map(family ? [[id, family.id]] : []),
  };
  ready.set(pack, index);
  return index;
}
