/** Puts scripts into tabs that are open already, and into frames. */
import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser';
import { PAGE_FRAME } from '../frames';
import type { Ping, Started } from '../messages/messages';
import card from '../page/card.iife.ts?script&iife';
import { cssOrigin, files, frameFiles } from './registration';
import { includes, type Scope } from './wanted';

const ping: Ping = { kind: 'ping' };

/** No script answers in a frame that has none, or one of a version that is gone. */
export const isThere = (tabId: number, frameId = PAGE_FRAME): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, ping, { frameId }).then(
    () => true,
    () => false,
  );

async function put(js: string[], target: Scripting.InjectionTarget): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: js });
    return true;
  } catch {
    return false;
  }
}

/** Puts the script into one frame now. Resolves to false where the browser doesn't let extensions in. */
export async function injectFrame(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: files.css, origin: cssOrigin }).catch(() => undefined);
  if (!(await put(files.js, target))) return false;
  const message: Started = { kind: 'started', tab: tabId, frame: frameId };
  // Nobody listens where neither panel nor popup is open.
  void isThere(tabId, frameId)
    .then(() => browser.runtime.sendMessage(message))
    .catch(() => undefined);
  return true;
}

/** Puts the script into the page of a tab. Frames that are part of it ask for theirs. */
export async function inject(tabId: number): Promise<boolean> {
  if (!(await injectFrame(tabId, PAGE_FRAME))) return false;
  void put(frameFiles, { tabId, allFrames: true });
  return true;
}

/** Puts the card's script beside the content script of one frame. Resolves to false where that is gone. */
export const injectCard = (tabId: number, frameId: number): Promise<boolean> =>
  put([card.replace(/^\//, '')], { tabId, frameIds: [frameId] });

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
