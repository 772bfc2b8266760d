/**
 * Where the content script runs by itself. What the browser has granted and what the reader has switched off are the
 * only state: one function turns them into a registration, and calls are put in a row so that two changes at once can't
 * undo each other.
 */
import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser';
import script from '../page/content.iife.ts?script&iife';
import marks from '../page/marks.css?url';
import names from '../page/names.iife.ts?script&iife';
import { readSettings } from '../settings/storage';
import { type Scope, wanted } from './wanted';

const id = 'page';
const relative = (path: string): string => path.replace(/^\//, '');
export const files = { js: [relative(names), relative(script)], css: [relative(marks)] };

/**
 * Firefox paints highlights inside shadow roots only for style sheets of user origin; Chromium paints them for any, and
 * refuses the property.
 */
const origin = browser.runtime.getURL('').startsWith('moz-extension:') ? { cssOrigin: 'user' as const } : {};

const registrationOf = (scope: Scope): Scripting.RegisteredContentScript => ({
  id,
  ...scope,
  ...files,
  ...origin,
  runAt: 'document_idle',
  allFrames: false,
  persistAcrossSessions: true,
});

/** What the browser has granted, without what the reader has switched off. */
export async function readScope(): Promise<Scope | null> {
  const [{ origins = [] }, { settings }] = await Promise.all([browser.permissions.getAll(), readSettings()]);
  return wanted(origins, settings);
}

async function register(): Promise<Scope | null> {
  const scope = await readScope();
  const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (scope && current) await browser.scripting.updateContentScripts([registrationOf(scope)]);
  else if (scope) await browser.scripting.registerContentScripts([registrationOf(scope)]);
  else if (current) await browser.scripting.unregisterContentScripts({ ids: [id] });
  return scope;
}

let queue: Promise<unknown> = Promise.resolve();

/** Brings the registration in line with what is granted and switched off now; resolves to where that is. */
export function syncRegistration(): Promise<Scope | null> {
  const run = queue.then(register, register);
  queue = run;
  return run;
}
