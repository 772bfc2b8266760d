/** Makes packs of a checked base: what a card shows, with nothing left to look up. */
import { withoutRedundant } from '../claims/redundant';
import type { Claims, Pattern } from './claims-schema';
import { byDate } from './dates';
import { productKinds } from './kinds';
import type { KnowledgeBase } from './load';
import { Numbering } from './numbering';
import type { FullPack, Named, Pack } from './pack';
import { type Entry, type Product, type RolloutRow, rolloutStatuses, type Vendor } from './schema';

export interface Index {
  entries: Map<string, Entry>;
  /** By the entry they are filed with. */
  claims?: Map<string, Claims[]>;
  vendors: Map<string, Vendor>;
}

const byId = <T extends { id: string }>(values: readonly T[]): Map<string, T> =>
  new Map(values.map((value) => [value.id, value]));

export const indexOf = (entries: readonly Entry[], vendors: readonly Vendor[]): Index => ({
  entries: byId(entries),
  vendors: byId(vendors),
});

/** An entry's own id and those of the lines above it, nearest first; a loop ends where it closes. */
export function lineage(entry: Entry, entries: Index['entries']): string[] {
  const ids: string[] = [];
  for (let at: Entry | undefined = entry; at && !ids.includes(at.id); at = entries.get(at.family ?? ''))
    ids.push(at.id);
  return ids;
}

/** Products in which a reader meets the entry, whoever runs them; the maker's own come first. */
export function productsOf(entry: Entry, { entries, vendors }: Index): { product: Product; vendor: Vendor }[] {
  const line = lineage(entry, entries);
  const isProduct = productKinds.includes(entry.kind);
  const meets = (product: Product): boolean =>
    product.runs.some((id) => line.includes(id)) || (isProduct && product.id === entry.id);
  const isForeign = (vendor: Vendor): number => Number(vendor.id !== entry.maker);
  return [...vendors.values()]
    .sort((a, b) => isForeign(a) - isForeign(b))
    .flatMap((vendor) => vendor.products.filter(meets).map((product) => ({ product, vendor })));
}

const rank = ({ status }: RolloutRow): number => rolloutStatuses.indexOf(status);

/** What one can use now comes first, and there what has been there longest. */
const byStatus = (a: RolloutRow, b: RolloutRow): number => rank(a) - rank(b) || byDate(a.since, b.since);

function named<Key extends string>(key: Key, value: Named | undefined): { [K in Key]?: Named } {
  return (value ? { [key]: { id: value.id, name: value.name } } : {}) as { [K in Key]?: Named };
}

/** Of keys that an entry may leave out, those that it has. */
function optional<Key extends keyof Entry>(entry: Entry, keys: readonly Key[]): Pick<Entry, Key> {
  return Object.fromEntries(keys.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]])) as Pick<
    Entry,
    Key
  >;
}

function privacyOf(entry: Entry, index: Index, numbering: Numbering): Pack['privacy'] {
  return productsOf(entry, index).map(({ product: { runs: _, ...shown }, vendor }) =>
    numbering.number(shown, vendor.sources),
  );
}

/**
 * Ids under which a page may name what a claim is about. What is filed with a line is said of all its members; elsewhere
 * a line's id stands for its bare name: with Grok 4 is filed what a page may say of "Grok", and not of Grok 5.
 */
function covered(about: readonly string[], filed: Entry, { entries }: Index): string[] {
  const members = (id: string): string[] =>
    [...entries.values()]
      .filter((entry) => lineage(entry, entries).includes(id))
      .flatMap((entry) => [entry.id, ...(entry.versions ?? []).map((version) => version.id)]);
  const isWhole = (id: string): boolean => id === filed.id && filed.kind === 'family';
  return [...new Set(about.flatMap((id) => (isWhole(id) ? members(id) : [id])))];
}

/**
 * In one order in all groups, which packs better; but what a group is met by decides whom a sentence speaks of, and a
 * model that is asked for by name stays before the words behind it.
 */
function needed(terms: readonly string[]): string[] {
  const runs: string[][] = [[]];
  for (const term of withoutRedundant(terms)) {
    if (term.startsWith('model:')) runs.push([term], []);
    else runs.at(-1)?.push(term);
  }
  return runs.flatMap((run) => run.sort());
}

const lean = ({ all, none, ...rest }: Pattern): Pattern => ({
  all: all.map(needed),
  ...(none && { none: needed(none) }),
  ...rest,
});

function claimsOf(entry: Entry, index: Index, numbering: Numbering): FullPack['claims'] {
  return (index.claims?.get(entry.id) ?? []).flatMap(({ claims, sources, checked }) =>
    claims.map(({ matches: _, passes: __, about = [entry.id], recognise, ...claim }) => ({
      ...numbering.number(claim, { ...entry.sources, ...sources }),
      recognise: recognise.map(lean),
      covers: covered(about, entry, index),
      checked,
    })),
  );
}

/** Ids of the entries whose files hold claims about each entry, and are not of a line above it. */
function tellers({ entries, claims = new Map() }: Index): Map<string, string[]> {
  const all = [...entries.values()];
  const owners = new Map(all.flatMap((entry) => [entry, ...(entry.versions ?? [])].map(({ id }) => [id, entry])));
  const told = new Map<string, string[]>();
  for (const [teller, files] of claims)
    for (const id of new Set(files.flatMap((file) => file.claims.flatMap(({ about = [] }) => about)))) {
      const owner = owners.get(id);
      const others = told.get(owner?.id ?? '') ?? [];
      if (owner && !lineage(owner, entries).includes(teller) && !others.includes(teller))
        told.set(owner.id, [...others, teller]);
    }
  return told;
}

function successorOf({ succeededBy = '' }: Entry, { entries }: Index, numbering: Numbering): Pick<Pack, 'succeededBy'> {
  const heir = entries.get(succeededBy);
  if (!heir) return {};
  const { date, sources } = heir.launch;
  const { id, name } = heir;
  return { succeededBy: numbering.number({ id, name, ...(date && { date }), sources }, heir.sources) };
}

/** One entry's pack. Statements are numbered in the order of a card's sections, so its first line shows source 1. */
function packOf(entry: Entry, index: Index, toldIn: string[] | undefined): FullPack {
  const numbering = new Numbering();
  const number = <T>(value: T) => numbering.number(value, entry.sources);
  const { id, name, kind, description, maker, family, checked } = entry;
  const names = [...(entry.aliases ?? []), ...(entry.ambiguous ?? []), ...(entry.codenames ?? [])];
  const launch = number(entry.launch);
  return {
    id,
    name,
    ...(names.length > 0 && { names }),
    kind,
    description,
    maker: { id: maker, name: index.vendors.get(maker)?.name ?? maker },
    ...optional(entry, ['lab']),
    ...named('family', index.entries.get(family ?? '')),
    ...(toldIn && { toldIn }),
    launch,
    ...number(optional(entry, ['renamed'])),
    ...successorOf(entry, index, numbering),
    licence: number(entry.licence),
    rollout: number([...entry.rollout].sort(byStatus)),
    privacy: privacyOf(entry, index, numbering),
    caveats: number(entry.caveats),
    timeline: number([...entry.timeline].sort((a, b) => byDate(a.date, b.date))),
    versions: number(entry.versions ?? []),
    modes: number(entry.modes ?? []),
    ...number(optional(entry, ['modalities'])),
    lookalikes: number(entry.lookalikes ?? []),
    claims: claimsOf(entry, index, numbering),
    checked,
    sources: numbering.used,
  };
}

/**
 * One pack an entry, in the base's order. Give it a base that loaded with no problems; throws an Error where a
 * statement names a source that its file does not have.
 */
export function compile(base: KnowledgeBase): FullPack[] {
  const claims = new Map<string, Claims[]>();
  for (const file of base.claims) claims.set(file.entry, [...(claims.get(file.entry) ?? []), file]);
  const index = { ...indexOf(base.entries, base.vendors), claims };
  const told = tellers(index);
  return base.entries.map((entry) => packOf(entry, index, told.get(entry.id)));
}
