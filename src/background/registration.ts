/**
 * Where the content script runs by itself. What the browser has granted and what the reader has switched off are the
 * only state: one function turns them into a registration, and calls are put in a row so that two changes at once can't
 * undo each other.
 */
import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser';
import script from '../page/content.iife.ts?script&iife';
import frame from '../page/frame.iife.ts?script&iife';
import marks from '../page/marks.css?url';
import names from '../page/names.iife.ts?script&iife';
import { readSettings } from '../settings/storage';
import { type Scope, wanted } from './wanted';

const relative = (path: string): string => path.replace(/^\//, '');
export const files = { js: [relative(names), relative(script)], css: [relative(marks)] };
/** What all frames get; see there. */
export const frameFiles = [relative(frame)];

/**
 * Firefox paints highlights inside shadow roots only for style sheets of user origin. Chromium paints them for any, but
 * no backgrounds for those of user origin, and it refuses the property in a registration.
 */
const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
export const cssOrigin = isFirefox ? 'USER' : 'AUTHOR';

const ids = { page: 'page', frame: 'frame' };

const registrationsOf = (scope: Scope): Scripting.RegisteredContentScript[] => {
  const all = { ...scope, runAt: 'document_idle', persistAcrossSessions: true } as const;
  return [
    { ...all, ...files, ...(isFirefox && { cssOrigin: 'user' as const }), id: ids.page, allFrames: false },
    // A frame that the page itself has written has no address, only the page's origin.
    { ...all, js: frameFiles, id: ids.frame, allFrames: true, matchOriginAsFallback: true },
  ];
};

/** What the browser has granted, without what the reader has switched off. */
export async function readScope(): Promise<Scope | null> {
  const [{ origins = [] }, { settings }] = await Promise.all([browser.permissions.getAll(), readSettings()]);
  return wanted(origins, settings);
}

async function register(): Promise<Scope | null> {
  const scope = await readScope();
  const found = await browser.scripting.getRegisteredContentScripts({ ids: Object.values(ids) });
  const known = found.map(({ id }) => id);
  const next = scope ? registrationsOf(scope) : [];
  const isKnown = ({ id }: { id: string }): boolean => known.includes(id);
  await browser.scripting.updateContentScripts(next.filter(isKnown));
  await browser.scripting.registerContentScripts(next.filter((one) => !isKnown(one)));
  if (!scope && known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
  return scope;
}

let queue: Promise<unknown> = Promise.resolve();

/** Brings the registration in line with what is granted and switched off now; resolves to where that is. */
export function syncRegistration(): Promise<Scope | null> {
  const run = queue.then(register, register);
  queue = run;
  return run;
}
