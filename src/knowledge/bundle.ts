/**
 * Packs of one file. Relatives cite the same sources and run in the same products; said once for all of them, and once
 * for all files where several need them, the whole base is a quarter of its size. What claims are recognised by is a
 * file of its own: only whoever searches a text needs it, and it is as large as all that a card can show.
 */
import type { FullPack, Pack, PackClaim, PackProduct } from './pack';
import type { Source } from './schema';
import { lengthOf, rowAt, type Table, toTable } from './table';

type Bundled = Omit<Pack, 'id' | 'claims' | 'privacy' | 'sources'> & {
  /** `covers` is a place in the bundle's list. */
  claims: (Omit<PackClaim, 'covers'> & { covers: number })[];
  /** Places in the lists of `Cited`; sources as steps from one to the next. Statements hold indexes into the pack's own. */
  privacy: number[];
  sources: number[];
};

/** What packs point to. */
export interface Cited {
  sources: Source[];
  /** Their statements hold indexes into `sources`. */
  products: PackProduct[];
}

/** As it is shipped. */
export type CitedTables = Record<keyof Cited, Table>;

/** Its lists go on where those that all files share end. Whoever looks for a pack knows the ids of each file already. */
export interface Bundle extends CitedTables {
  packs: Table;
  /** What claims are about. */
  covers: string[][];
}

/** A list in which equal values stand once. */
class Shelf<Item> {
  readonly items: Item[] = [];
  private readonly places = new Map<string, number>();

  constructor(items: readonly Item[] = []) {
    for (const item of items) this.place(item);
  }

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

/** Relatives cite neighbours, so steps are small and alike. */
const stepsOf = (places: readonly number[]): number[] => places.map((place, i) => place - (places[i - 1] ?? 0));

function placesOf(steps: readonly number[]): number[] {
  let place = 0;
  return steps.map((step) => {
    place += step;
    return place;
  });
}

/** What stands in more than one of the lists. */
function inSeveral<Item>(lists: readonly Item[][]): Item[] {
  const all = new Shelf<Item>();
  const counts: number[] = [];
  for (const list of lists)
    for (const place of new Set(list.map((item) => all.place(item)))) counts[place] = (counts[place] ?? 0) + 1;
  return all.items.filter((_, place) => (counts[place] ?? 0) > 1);
}

/** What packs of several files point to. */
export function sharedBy(files: readonly (readonly FullPack[])[]): Cited {
  const sources = inSeveral(files.map((packs) => packs.flatMap((pack) => pack.sources)));
  const shelf = new Shelf(sources);
  // What a product of several files cites is in those files, too: others get numbers that nobody asks for.
  const products = ({ privacy, sources: own }: FullPack): PackProduct[] =>
    renumber(privacy, (index) => shelf.place(own[index] as Source));
  return { sources, products: inSeveral(files.map((packs) => packs.flatMap(products))) };
}

export const toTables = ({ sources, products }: Cited): CitedTables => ({
  sources: toTable(sources),
  products: toTable(products),
});

/** One bundle for packs that are read together. */
export function bundle(packs: readonly FullPack[], shared: Cited): Bundle {
  const sources = new Shelf(shared.sources);
  const products = new Shelf(shared.products);
  const covered = new Shelf<string[]>();
  const bundled = packs.map(({ id: _, sources: own, privacy, claims, ...pack }): Bundled => {
    const places = own.map((source) => sources.place(source));
    return {
      ...pack,
      claims: claims.map(({ recognise: __, covers, ...claim }) => ({ ...claim, covers: covered.place(covers) })),
      privacy: renumber(privacy, (index) => places[index] ?? 0).map((product) => products.place(product)),
      sources: stepsOf(places),
    };
  });
  const own = {
    sources: sources.items.slice(shared.sources.length),
    products: products.items.slice(shared.products.length),
  };
  return { ...toTables(own), packs: toTable(bundled), covers: covered.items };
}

/** What was pointed to before: relatives point to the same. */
const met = new WeakMap<Table, unknown[]>();

function pointedTo<Item>(first: Table, rest: Table, place: number): Item {
  const isFirst = place < lengthOf(first);
  const [table, index] = isFirst ? [first, place] : [rest, place - lengthOf(first)];
  const known = met.get(table) ?? [];
  met.set(table, known);
  known[index] ??= rowAt(table, index);
  return known[index] as Item;
}

/**
 * The pack with this id as it was before bundling, without its patterns; null where the bundle has none. `ids` are those
 * of the bundle's packs, in their order.
 */
export function unbundle(bundled: Bundle, shared: CitedTables, ids: readonly string[], id: string): Pack | null {
  const found = ids.indexOf(id);
  if (found < 0) return null;
  const { packs, covers } = bundled;
  const { sources: steps, privacy, claims, ...pack } = rowAt<Bundled>(packs, found);
  const own = placesOf(steps);
  const places = new Map(own.map((place, index) => [place, index]));
  return {
    id,
    ...pack,
    claims: claims.map((claim) => ({ ...claim, covers: covers[claim.covers] ?? [] })),
    privacy: renumber(
      privacy.map((place) => pointedTo<PackProduct>(shared.products, bundled.products, place)),
      (place) => places.get(place) ?? 0,
    ),
    sources: own.map((place) => pointedTo<Source>(shared.sources, bundled.sources, place)),
  };
}
