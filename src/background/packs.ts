/** Packs are read from the extension's own files: a service worker can't import them, but may fetch from itself. */
import families from 'virtual:caveat/families';
import { browser } from '../browser';
import { type Bundle, unbundle } from '../knowledge/bundle';
import type { Pack } from '../knowledge/pack';

/** Kept while the background is awake; it may be put to sleep at any time and starts empty then. */
const kept = new Map<string, Promise<Bundle | null>>();

async function fetchBundle(family: string): Promise<Bundle | null> {
  const answer = await fetch(browser.runtime.getURL(`knowledge/${family}.json`));
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
