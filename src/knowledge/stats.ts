/** Counts of what the base holds and of what its statements rest on. */

import { productKinds } from './kinds';
import type { KnowledgeBase } from './load';
import type { Source } from './schema';
import { statementsOf } from './walk';

type SourceKind = Source['kind'];

/** What a set of statements rests on. */
export interface Support {
  statements: number;
  /** With at least one source. */
  sourced: number;
  /** With at least one source that is not the vendor's own. */
  independent: number;
  /** With at least one source of the vendor, an evaluator, a regulator or a policy. */
  authoritative: number;
}

export interface Stats extends Support {
  families: number;
  models: number;
  /** Entries that are assistants, agents or apps. */
  productEntries: number;
  versions: number;
  vendors: number;
  /** Products with privacy notes, in vendors' files. */
  products: number;
  /** Of those, the ones of which it is known whether chats are used for training by default. */
  trainingKnown: number;
  tokens: number;
  /** Of the entries that news is about most. */
  newsworthy: Support & { entries: number };
  sources: number;
  sourcesByKind: Partial<Record<SourceKind, number>>;
  sourcesByReading: Partial<Record<Source['read'], number>>;
}

const AUTHORITIES: readonly SourceKind[] = ['vendor', 'policy', 'evaluator', 'regulator'];

type Sourceful = { sources: Record<string, Source> };

/** For each statement the kinds of its sources. */
const kindsOf = (file: Sourceful): SourceKind[][] =>
  statementsOf(file).map(({ sources }) => sources.flatMap((id) => file.sources[id]?.kind ?? []));

function supportOf(files: readonly Sourceful[]): Support {
  const statements = files.flatMap(kindsOf);
  return {
    statements: statements.length,
    sourced: statements.filter((kinds) => kinds.length > 0).length,
    independent: statements.filter((kinds) => kinds.some((kind) => kind !== 'vendor')).length,
    authoritative: statements.filter((kinds) => kinds.some((kind) => AUTHORITIES.includes(kind))).length,
  };
}

function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

export function statsOf({ entries, vendors, tokens, newsworthy }: KnowledgeBase): Stats {
  const files: Sourceful[] = [...entries, ...vendors, ...(tokens ? [tokens] : [])];
  const sources = files.flatMap((file) => Object.values(file.sources));
  const products = vendors.flatMap((vendor) => vendor.products);
  const families = entries.filter(({ kind }) => kind === 'family').length;
  const productEntries = entries.filter(({ kind }) => productKinds.includes(kind)).length;
  const inNews = entries.filter(({ id }) => newsworthy.includes(id));
  return {
    families,
    models: entries.length - families - productEntries,
    productEntries,
    versions: entries.flatMap((entry) => entry.versions ?? []).length,
    vendors: vendors.length,
    products: products.length,
    trainingKnown: products.filter(({ training }) => training.default !== 'unknown').length,
    tokens: tokens?.tokens.length ?? 0,
    ...supportOf(files),
    newsworthy: { entries: inNews.length, ...supportOf(inNews) },
    sources: sources.length,
    sourcesByKind: countBy(sources.map(({ kind }) => kind)),
    sourcesByReading: countBy(sources.map(({ read }) => read)),
  };
}
