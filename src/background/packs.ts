/** Packs are read from the extension's own files: a service worker can't import them, but may fetch from itself. */
import { browser } from '../browser';
import type { Pack } from '../knowledge/pack';

/** Kept while the background is awake; it may be put to sleep at any time and starts empty then. */
const kept = new Map<string, Promise<Pack | null>>();

async function fetchPack(id: string): Promise<Pack | null> {
  const answer = await fetch(browser.runtime.getURL(`knowledge/${id}.json`));
  return answer.ok ? ((await answer.json()) as Pack) : null;
}

/** The pack with this id, or null where there is none. */
export function readPack(id: string): Promise<Pack | null> {
  const known = kept.get(id);
  if (known) return known;
  const reading = fetchPack(id).catch(() => {
    kept.delete(id);
    return null;
  });
  kept.set(id, reading);
  return reading;
}
