/**
 * How settings are found in the browser's storage areas, whoever hands these over: the polyfill in the extension's own
 * contexts, the bare API in a content script.
 */
import { type ParsedSettings, parseSettings } from './settings';

export const SETTINGS_KEY = 'settings';

/** The part of a storage area that is used here. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Areas {
  sync: Area;
  local: Area;
}

/** Nothing where the area can't be read: storage switched off, or its file broken. */
async function read(area: Area): Promise<unknown> {
  try {
    return (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
  } catch {
    return undefined;
  }
}

/** Never rejects: where nothing can be read, the defaults hold. `local` counts: it is used only where `sync` can't be. */
export async function readFrom({ sync, local }: Areas): Promise<ParsedSettings> {
  const [own, shared] = await Promise.all([read(local), read(sync)]);
  return parseSettings(own ?? shared);
}
