/** Puts scripts into tabs that are open already. */
import { browser } from '../browser';
import type { Ping, Started } from '../messages/messages';
import card from '../page/card.iife.ts?script&iife';
import { files } from './registration';
import { includes, type Scope } from './wanted';

const ping: Ping = { kind: 'ping' };

/** Puts the script into one tab now. Resolves to false where the browser doesn't let extensions in. */
export async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: files.css, origin: 'USER' });
    await browser.scripting.executeScript({ target: { tabId }, files: files.js });
    const message: Started = { kind: 'started', tab: tabId };
    // Nobody listens where neither panel nor popup is open.
    void browser.runtime.sendMessage(message).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}

/** Puts the card's script beside the content script of one frame. Resolves to false where that is gone. */
export async function injectCard(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [card.replace(/^\//, '')] });
    return true;
  } catch {
    return false;
  }
}

/** No script answers in a tab that has none, or one of a version that is gone. */
const isThere = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, ping).then(
    () => true,
    () => false,
  );

/**
 * Open tabs in the scope that have no script get it: those that are looked at first, the others one by one, so that a
 * window full of tabs stays quick. Each tab is asked, since a background that was ended has forgotten what it did. A
 * tab that sleeps gets the script from the registration when it wakes.
 */
export async function injectIntoOpenTabs(scope: Scope | null): Promise<void> {
  if (!scope) return;
  const tabs = (await browser.tabs.query({ url: scope.matches, discarded: false })).filter(({ url = '' }) =>
    includes(scope, url),
  );
  tabs.sort((a, b) => Number(b.active) - Number(a.active));
  for (const { id } of tabs) if (id !== undefined && !(await isThere(id))) await inject(id);
}
