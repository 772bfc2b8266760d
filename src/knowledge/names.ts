/**
 * The names index: the part of the knowledge base that goes into every page. It holds names and nothing said about
 * them, in a form small enough to ship and quick to start from: the first sieve is a ready regular expression.
 */
import { alternatives, isInOtherScript } from '../detect/alternatives';
import { keyOf, tokensAt } from '../detect/tokens';
import { productKinds } from './kinds';
import type { Entry, Vendor } from './schema';
import type { Senses } from './senses';
import { sieveOf } from './sieve';

/** One thing that can be mentioned; lists are joined by `|` since that packs best. */
export interface Target {
  /** Id of the entry or version. */
  id: string;
  /** Id of the pack, where it is another one (a version's facts are in its entry's pack). */
  pack?: string;
  /** Index into `makers`; a version's is its entry's. */
  maker?: number;
  /** Ids of the lines it belongs to, nearest first; a version's are its entry's. */
  line?: string;
  /** Names that mean nothing else, beside the one that its id spells. */
  certain?: string;
  /** Names that count only with evidence. */
  ambiguous?: string;
  /** Internal names before launch. */
  codenames?: string;
  /** 1 for a product: it has no numbered versions that could be unknown. */
  product?: 1;
  /** 1 where the id, read as a name, is none that means this alone. */
  unspelt?: 1;
}

/** A target with what a version shares with its entry. */
export interface CompleteTarget extends Target {
  maker: number;
  /** Its pack's id and those of the lines it belongs to, nearest first. */
  kin: readonly string[];
}

/** Writes out what versions share with their entries, for one target at a time. */
export function completer(targets: readonly Target[]): (target: Target) => CompleteTarget {
  const entries = new Map(targets.map((target) => [target.id, target]));
  return (target) => {
    const pack = target.pack ?? target.id;
    const { maker = -1, line } = entries.get(pack) ?? target;
    return { ...target, maker, kin: line ? [pack, ...line.split('|')] : [pack] };
  };
}

/** The names of a target that mean nothing else. Most ids spell one (`muse-spark-1-1`), which need not be said twice. */
export const certainNames = ({ id, certain, unspelt }: Target): string[] => [
  ...(unspelt ? [] : [id]),
  ...(certain ? certain.split('|') : []),
];

export interface Names {
  /** The day the newest entry was last checked. */
  checked: string;
  targets: Target[];
  /** A maker's own names and the people and labs that stand for it, joined by `|`. */
  makers: string[];
  /** Other things that share a word with a model: the shared word, longer names and words that tell of them. */
  senses: { word: string; ordinary?: true; phrases: string; cues: string }[];
  /** Source of the first sieve: ASCII, case-insensitive, no flag `u`. */
  sieve: string;
  /** Names that begin in ASCII but hold more than words and numbers (`Z.ai`), as alternatives. */
  literals: string;
}

/** Ids of the lines above an entry, nearest first. */
function lineage(entry: Entry, byId: Map<string, Entry>): string[] {
  const parent = entry.family ? byId.get(entry.family) : undefined;
  return parent ? [parent.id, ...lineage(parent, byId)] : [];
}

function targetsOf(entry: Entry, maker: number, line: string[]): Target[] {
  const ambiguous = entry.ambiguous ?? [];
  // A name with an explanation in brackets is nobody's spelling.
  const isName = !ambiguous.includes(entry.name) && !entry.name.includes('(');
  const own: Target = {
    id: entry.id,
    maker,
    ...joined('line', line),
    ...spelt(entry.id, [...(isName ? [entry.name] : []), ...(entry.aliases ?? [])]),
    ...joined('ambiguous', ambiguous),
    ...joined('codenames', entry.codenames ?? []),
    ...(productKinds.includes(entry.kind) ? { product: 1 as const } : {}),
  };
  const versions = (entry.versions ?? []).map(
    (version): Target => ({
      id: version.id,
      pack: entry.id,
      ...spelt(version.id, [version.name, ...(version.aliases ?? [])]),
      ...joined('ambiguous', version.ambiguous ?? []),
    }),
  );
  return [own, ...versions];
}

/** The certain names, without the one that the id spells. */
function spelt(id: string, names: string[]): Pick<Target, 'certain' | 'unspelt'> {
  const key = keyOf(id);
  const others = names.filter((name) => keyOf(name) !== key);
  return { ...joined('certain', others), ...(others.length === names.length ? { unspelt: 1 as const } : {}) };
}

/** Joins names by `|`, once each by key; an empty list leaves the property out. */
function joined<Key extends string>(key: Key, names: string[]): { [K in Key]?: string } {
  const unique = [...new Map(names.map((name) => [keyOf(name), name])).values()];
  return (unique.length ? { [key]: unique.join('|') } : {}) as { [K in Key]?: string };
}

/** The index of a whole base. Throws nothing: the base has been checked before. */
export function compileNames(entries: Entry[], vendors: Vendor[], senses: Senses): Names {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const makerIndex = new Map(vendors.map((vendor, index) => [vendor.id, index]));
  const targets = entries.flatMap((entry) => targetsOf(entry, makerIndex.get(entry.maker) ?? -1, lineage(entry, byId)));
  const makers = vendors.map((vendor) => [vendor.name, ...(vendor.cues ?? [])].join('|'));
  const others = senses.map(({ word, ordinary, phrases, cues }) => ({
    word,
    ...(ordinary ? { ordinary } : {}),
    phrases: phrases.join('|'),
    cues: cues.join('|'),
  }));
  const names = [
    ...targets.flatMap((target) => [certainNames(target).join('|'), target.ambiguous, target.codenames]),
    ...makers,
    ...others.flatMap((sense) => [sense.phrases, sense.cues]),
  ].flatMap((list) => (list ? list.split('|') : []));
  const checked =
    entries
      .map((entry) => entry.checked)
      .sort()
      .at(-1) ?? '';
  // The targets last: so ordered, it packs best.
  return { checked, makers, senses: others, sieve: sieveOf(names), literals: literals(names), targets };
}

/** Names that hold more than ASCII words and numbers are compared letter by letter. */
function literals(names: string[]): string {
  const isWords = (name: string): boolean => tokensAt(name, 0).at(-1)?.end === name.length;
  return alternatives(names.filter((name) => !isWords(name) && !isInOtherScript(name)));
}
