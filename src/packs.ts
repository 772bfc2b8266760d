/**
 * What the build made of the knowledge base, read from the extension's own files: a service worker can't import them,
 * but may fetch from itself. Needs no browser API, so that a page's worker can read them, too.
 */
import families from 'virtual:caveat/families';
import { type Bundle, unbundle } from './knowledge/bundle';
import type { Pack } from './knowledge/pack';
import type { TokenPack } from './knowledge/token-pack';
import type { Catalogue } from './report/catalogue';

const read = (file: string): Promise<Response> => fetch(`/${file}`);

/** Kept while the background is awake; it may be put to sleep at any time and starts empty then. */
const kept = new Map<string, Promise<Bundle | null>>();

async function fetchBundle(family: string): Promise<Bundle | null> {
  const answer = await read(`knowledge/${family}.json`);
  return answer.ok ? ((await answer.json()) as Bundle) : null;
}

function readBundle(family: string): Promise<Bundle | null> {
  const known = kept.get(family);
  if (known) return known;
  const reading = fetchBundle(family).catch(() => {
    kept.delete(family);
    return null;
  });
  kept.set(family, reading);
  return reading;
}

/** The pack with this id, or null where there is none. */
export async function readPack(id: string): Promise<Pack | null> {
  const bundle = await readBundle(families[id] ?? id);
  return bundle && unbundle(bundle, id);
}

/** Those of them that there are, and the lines above them, each once: what is said of a line is said of its members. */
export async function readPacks(ids: readonly string[]): Promise<Pack[]> {
  const packs = new Map<string, Pack | null>();
  for (let next = new Set(ids); next.size > 0; ) {
    const found = await Promise.all([...next].map(async (id) => [id, await readPack(id)] as const));
    for (const [id, pack] of found) packs.set(id, pack);
    const above = found.flatMap(([, pack]) => pack?.family?.id ?? []);
    next = new Set(above.filter((id) => !packs.has(id)));
  }
  return [...packs.values()].filter((pack) => pack !== null);
}

let tokens: Promise<TokenPack | null> | undefined;

/** The tokens that borrow a model's name; null where they can't be read. */
export function readTokens(): Promise<TokenPack | null> {
  tokens ??= read('knowledge/lookalikes/tokens.json')
    .then((answer) => (answer.ok ? (answer.json() as Promise<TokenPack>) : null))
    .catch(() => {
      tokens = undefined;
      return null;
    });
  return tokens;
}

/** Every entry in a line. Throws where the extension's own file can't be read. */
export async function readCatalogue(): Promise<Catalogue> {
  const answer = await read('catalogue.json');
  return (await answer.json()) as Catalogue;
}
