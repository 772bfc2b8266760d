/**
 * Packs of one family in one file. Relatives cite the same sources and run in the same products; said once for all of
 * them, the whole base is a quarter of its size, and a card still reads only its family.
 */
import type { Pack, PackProduct } from './pack';
import type { Source } from './schema';

type Bundled = Omit<Pack, 'privacy' | 'sources'> & {
  /** Indexes into the bundle's lists. */
  privacy: number[];
  sources: number[];
};

export interface Bundle {
  sources: Source[];
  products: PackProduct[];
  packs: Bundled[];
}

/** A list in which equal values stand once. */
class Shelf<Item> {
  readonly items: Item[] = [];
  private readonly places = new Map<string, number>();

  place(item: Item): number {
    const key = JSON.stringify(item);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** Rewrites every list of source indexes in a value. */
function renumber<Value>(value: Value, number: (index: number) => number): Value {
  if (Array.isArray(value)) return value.map((item) => renumber(item, number)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'sources' ? (inner as number[]).map(number) : renumber(inner, number),
  ]);
  return Object.fromEntries(pairs) as Value;
}

/** One bundle for packs that are read together. */
export function bundle(packs: readonly Pack[]): Bundle {
  const sources = new Shelf<Source>();
  const products = new Shelf<PackProduct>();
  const bundled = packs.map(({ sources: own, privacy, ...pack }) => {
    const places = own.map((source) => sources.place(source));
    const number = (index: number): number => places[index] ?? 0;
    return {
      ...renumber(pack, number),
      privacy: renumber(privacy, number).map((product) => products.place(product)),
      sources: places,
    };
  });
  return { sources: sources.items, products: products.items, packs: bundled };
}

/** The pack with this id as it was before bundling, or null where the bundle has none. */
export function unbundle({ sources, products, packs }: Bundle, id: string): Pack | null {
  const found = packs.find((pack) => pack.id === id);
  if (!found) return null;
  const places = new Map(found.sources.map((place, index) => [place, index]));
  const number = (place: number): number => places.get(place) ?? 0;
  const { sources: own, privacy, ...pack } = found;
  return {
    ...renumber(pack, number),
    privacy: renumber(
      privacy.map((place) => products[place] as PackProduct),
      number,
    ),
    sources: own.map((place) => sources[place] as Source),
  };
}

/** Packs by the family that is their line's root; a pack without a line is a family of its own. */
export function byFamily(packs: readonly Pack[]): Map<string, Pack[]> {
  const parents = new Map(packs.map(({ id, family }) => [id, family?.id]));
  const rootOf = (id: string): string => {
    const parent = parents.get(id);
    return parent ? rootOf(parent) : id;
  };
  const families = new Map<string, Pack[]>();
  for (const pack of packs) {
    const root = rootOf(pack.id);
    families.set(root, [...(families.get(root) ?? []), pack]);
  }
  return families;
}
