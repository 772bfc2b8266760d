/**
 * Where the content script runs. The browser's own record of granted hosts is the only state: one function turns it
 * into registrations, and calls are put in a row so that two changes at once can't undo each other.
 */
import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser';
import card from '../page/card.iife.ts?script&iife';
import script from '../page/content.iife.ts?script&iife';
import marks from '../page/marks.css?url';

const id = 'page';
const relative = (path: string): string => path.replace(/^\//, '');
const files = { js: [relative(script)], css: [relative(marks)] };

/**
 * Firefox paints highlights inside shadow roots only for style sheets of user origin; Chromium paints them for any, and
 * refuses the property.
 */
const origin = browser.runtime.getURL('').startsWith('moz-extension:') ? { cssOrigin: 'user' as const } : {};

/** The registration that a set of granted origins asks for; none without any. */
export function wanted(origins: readonly string[]): Scripting.RegisteredContentScript[] {
  const matches = origins.filter((origin) => /^(?:<all_urls>|(?:\*|https?):\/\/)/.test(origin));
  return matches.length
    ? [{ id, matches, ...files, ...origin, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true }]
    : [];
}

async function register(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const [next] = wanted(origins);
  const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (current) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (next) await browser.scripting.registerContentScripts([next]);
  return next?.matches ?? [];
}

let queue: Promise<unknown> = Promise.resolve();

/** Brings the registration in line with what is granted now; resolves to the hosts it covers. */
export function syncRegistration(): Promise<string[]> {
  const run = queue.then(register, register);
  queue = run;
  return run;
}

/** Puts the script into one tab now. Resolves to false where the browser doesn't let extensions in. */
export async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: files.css, origin: 'USER' });
    await browser.scripting.executeScript({ target: { tabId }, files: files.js });
    return true;
  } catch {
    return false;
  }
}

/** Puts the card's script beside the content script of one frame. Resolves to false where that is gone. */
export async function injectCard(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [relative(card)] });
    return true;
  } catch {
    return false;
  }
}

/** Tabs that were open before the script was registered get it too. */
export async function injectIntoOpenTabs(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map(({ id: tabId }) => (tabId === undefined ? false : inject(tabId))));
}
