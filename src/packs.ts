/**
 * What the build made of the knowledge base, read from the extension's own files: a service worker can't import them,
 * but may fetch from itself. Needs no browser API, so that a page's worker can read them, too.
 */
import shelves from 'virtual:caveat/shelves';
import { type Bundle, type CitedTables, unbundle } from './knowledge/bundle';
import type { FullPack, Pack } from './knowledge/pack';
import { type Patterns, withPatterns } from './knowledge/patterns';
import type { TokenPack } from './knowledge/token-pack';

const files = new Map(Object.entries(shelves).flatMap(([file, ids]) => ids.map((id) => [id, file] as const)));

/** Kept while the background is awake; it may be put to sleep at any time and starts empty then. */
const kept = new Map<string, Promise<unknown>>();

/** Resolves to null where the extension's own file can't be read; the next who asks tries again. */
function read<Value>(file: string): Promise<Value | null> {
  const known = kept.get(file);
  if (known) return known as Promise<Value | null>;
  const reading = fetch(`/${file}`)
    .then((answer) => answer.json() as Promise<Value>)
    .catch(() => {
      kept.delete(file);
      return null;
    });
  kept.set(file, reading);
  return reading;
}

/** The pack with this id, or null where there is none. */
export async function readPack(id: string): Promise<Pack | null> {
  const file = files.get(id);
  if (file === undefined) return null;
  const [shared, bundle] = await Promise.all([
    read<CitedTables>('knowledge/shared.json'),
    read<Bundle>(`knowledge/packs/${file}.json`),
  ]);
  return shared && bundle && unbundle(bundle, shared, shelves[file] ?? [], id);
}

/** The same with what its claims are recognised by. */
async function readFullPack(id: string): Promise<FullPack | null> {
  const pack = await readPack(id);
  if (!pack) return null;
  const patterns = pack.claims.length > 0 ? await read<Patterns>('knowledge/patterns.json') : null;
  return withPatterns(pack, patterns ?? {});
}

/** Those of them that there are, and the lines above them, each once: what is said of a line is said of its members. */
async function withLines<Any extends Pack>(
  ids: readonly string[],
  readOne: (id: string) => Promise<Any | null>,
): Promise<Any[]> {
  const packs = new Map<string, Any | null>();
  for (let next = new Set(ids); next.size > 0; ) {
    const found = await Promise.all([...next].map(async (id) => [id, await readOne(id)] as const));
    for (const [id, pack] of found) packs.set(id, pack);
    const above = found.flatMap(([, pack]) => pack?.family?.id ?? []);
    next = new Set(above.filter((id) => !packs.has(id)));
  }
  return [...packs.values()].filter((pack) => pack !== null);
}

/** For cards. */
export const readPacks = (ids: readonly string[]): Promise<Pack[]> => withLines(ids, readPack);

/** For whoever searches a text for their claims: with the packs that hold claims about any of them, too. */
export async function readFullPacks(ids: readonly string[]): Promise<FullPack[]> {
  const packs = await withLines(ids, readFullPack);
  const known = new Set(packs.map(({ id }) => id));
  const others = new Set(packs.flatMap(({ toldIn = [] }) => toldIn).filter((id) => !known.has(id)));
  const read = await Promise.all([...others].map(readFullPack));
  return [...packs, ...read.filter((pack) => pack !== null)];
}

/** The tokens that borrow a model's name; null where they can't be read. */
export const readTokens = (): Promise<TokenPack | null> => read('knowledge/tokens.json');

/** The whole base, for whoever shows it as a list; null where a part of it can't be read. */
export async function readAllPacks(): Promise<Pack[] | null> {
  const packs = await Promise.all([...files.keys()].map(readPack));
  return packs.every((pack) => pack !== null) ? packs : null;
}
