/**
 * Settings in the browser's storage: in `sync` where they fit, so that they follow a reader, else in `local`. What is in
 * `local` counts: it is there only when `sync` could not take it. Nothing is written but what a reader saves.
 */
import { browser } from '../browser';
import { type Areas, readFrom, SETTINGS_KEY } from './areas';
import type { ParsedSettings, Settings } from './settings';

/** Under the 8,192 bytes that the browsers grant to one item of `sync`, its key included. */
const SYNC_BYTES = 8_000;

const areas: Areas = browser.storage;

/** Never rejects: where nothing can be read, the defaults hold. */
export const readSettings = (from: Areas = areas): Promise<ParsedSettings> => readFrom(from);

async function write({ sync, local }: Areas, settings: Settings): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(settings)).length;
  if (bytes <= SYNC_BYTES) {
    try {
      await sync.set({ [SETTINGS_KEY]: settings });
      await local.remove(SETTINGS_KEY);
      return;
    } catch {
      // Full, too busy or switched off: this device keeps them for itself.
    }
  }
  await local.set({ [SETTINGS_KEY]: settings });
}

/**
 * Saves what `change` makes of the settings as they are now; resolves to them. All pages of the extension take turns,
 * so that two changes at once can't undo each other. Rejects where the browser stores nothing at all.
 */
export function changeSettings(change: (now: Settings) => Settings, to: Areas = areas): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const next = change((await readSettings(to)).settings);
    await write(to, next);
    return next;
  });
}

/** Calls `listener` with the settings after every change, from wherever it comes. Gives back how to stop. */
export function onSettings(listener: (now: ParsedSettings) => void): () => void {
  const changed = (changes: object): void => {
    if (SETTINGS_KEY in changes) void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
