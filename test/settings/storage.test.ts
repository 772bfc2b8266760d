import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Area } from '../../src/settings/areas';
import { defaults } from '../../src/settings/settings';
import { changeSettings, readSettings } from '../../src/settings/storage';

vi.mock('../../src/browser', () => ({ browser: {} }));

/** As the browser's: one after the other. */
let queue: Promise<unknown> = Promise.resolve();
const locks = {
  request(_: string, run: () => Promise<unknown>) {
    queue = queue.then(run, run);
    return queue;
  },
};
vi.stubGlobal('navigator', { locks });

type Kept = Record<string, unknown>;

/** A storage area in memory; `broken` names the calls that fail. */
function area(kept: Kept, broken: readonly (keyof Area)[] = []): Area {
  const call = async <T>(name: keyof Area, run: () => T): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve));
    if (broken.includes(name)) throw new Error('QUOTA_BYTES quota exceeded');
    return run();
  };
  return {
    get: (key) => call('get', () => (key in kept ? { [key]: kept[key] } : {})),
    set: (items) => call('set', () => void Object.assign(kept, items)),
    remove: (key) => call('remove', () => void delete kept[key]),
  };
}

const dark = { ...defaults, theme: 'dark' as const };

describe('settings in storage', () => {
  let sync: Kept;
  let local: Kept;
  beforeEach(() => {
    sync = {};
    local = {};
  });
  const sites = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`site-${index}.example`, 'off' as const]));

  it('are the defaults before the first change, which then goes to sync', async () => {
    const areas = { sync: area(sync), local: area(local) };
    expect(await readSettings(areas)).toEqual({ settings: defaults });
    expect({ sync, local }).toEqual({ sync: {}, local: {} });
    expect(await changeSettings((now) => ({ ...now, theme: 'dark' }), areas)).toEqual(dark);
    expect({ sync, local }).toEqual({ sync: { settings: dark }, local: {} });
    expect(await readSettings(areas)).toEqual({ settings: dark });
  });

  it('stay on this device once they are too large for sync, and go back when they are not', async () => {
    const areas = { sync: area(sync), local: area(local) };
    await changeSettings(() => ({ ...defaults, sites: sites(1000) }), areas);
    expect(sync).toEqual({});
    expect(Object.keys((await readSettings(areas)).settings.sites)).toHaveLength(1000);
    await changeSettings((now) => ({ ...now, sites: {} }), areas);
    expect({ sync, local }).toEqual({ sync: { settings: defaults }, local: {} });
  });

  it('stay on this device where sync is full or off', async () => {
    const areas = { sync: area(sync, ['get', 'set']), local: area(local) };
    await changeSettings((now) => ({ ...now, theme: 'dark' }), areas);
    expect(local).toEqual({ settings: dark });
    expect(await readSettings(areas)).toEqual({ settings: dark });
  });

  it('are the defaults where nothing can be read, and a save that fails says so and harms none that follow', async () => {
    const off = { sync: area({}, ['get', 'set']), local: area({}, ['get', 'set', 'remove']) };
    expect(await readSettings(off)).toEqual({ settings: defaults });
    await expect(changeSettings((now) => now, off)).rejects.toThrow('quota');
    expect(await changeSettings(() => dark, { sync: area(sync), local: area(local) })).toEqual(dark);
  });

  it('change one after the other: no change is lost', async () => {
    const areas = { sync: area(sync), local: area(local) };
    const off = (host: string) => changeSettings((now) => ({ ...now, sites: { ...now.sites, [host]: 'off' } }), areas);
    await Promise.all([off('a.example'), off('b.example'), off('c.example')]);
    expect(Object.keys((await readSettings(areas)).settings.sites)).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('leave broken and newer data alone until a reader saves', async () => {
    const newer = { version: 7, mood: 'calm' };
    sync = { settings: newer };
    const areas = { sync: area(sync), local: area(local) };
    expect((await readSettings(areas)).problem).toEqual({ kind: 'future' });
    expect(sync).toEqual({ settings: newer });
    await changeSettings((now) => ({ ...now, theme: 'dark' }), areas);
    expect(await readSettings(areas)).toEqual({ settings: dark });
  });
});
