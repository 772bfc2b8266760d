/** Opens the panel and the popup on a page, as tabs of their own: drivers reach no browser's side. */
import type { Page } from 'puppeteer-core';
import type { Harness } from './harness';
import { until } from './page';

/** A page's message: first the models that it has counted, then its text with the names in it. */
export interface Told {
  kind: string;
  models?: { model: string; count: number }[];
  facts?: { mentions: { model: string }[] };
}

interface Port {
  onMessage: { addListener(listener: (message: Told) => void): void };
  postMessage(message: object): void;
  disconnect(): void;
}

/** The part of the extension API that is used here. */
export interface Api {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    connect(tabId: number, info: { name: string }): Port;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: { session: { set(items: object): Promise<void> } };
  runtime: { getContexts?(filter: { contextTypes: string[] }): Promise<object[]> };
  sidebarAction?: { isOpen(of: object): Promise<boolean>; close(): Promise<void> };
  windows: { getCurrent(): Promise<{ id: number }> };
}
declare const chrome: Api;
declare const browser: Api;

/** The browser's number for the tab of a page; `own` is any page of the extension. */
export function tabOf(own: Page, page: Page): Promise<number> {
  return until('the tab', async () => {
    const address = await page.evaluate(() => location.href);
    return own.evaluate(async (url) => {
      const tabs = await (typeof browser === 'undefined' ? chrome : browser).tabs.query({});
      return tabs.find((tab) => tab.url === url)?.id;
    }, address);
  });
}

/** `name` is `panel` or `popup`; opened for the tab of `page`. */
export async function openFor(harness: Harness, name: 'panel' | 'popup', page: Page): Promise<Page> {
  const own = await harness.openExtensionPage('src/options/options.html');
  const tab = await tabOf(own, page);
  await own.close();
  const opened = await harness.openExtensionPage(`src/${name}/${name}.html?tab=${tab}`);
  // A page that nobody looks at is not read.
  await page.bringToFront();
  return opened;
}

export const badgeOf = (own: Page, tabId: number): Promise<string> =>
  own.evaluate((id) => (typeof browser === 'undefined' ? chrome : browser).action.getBadgeText({ tabId: id }), tabId);

/** True where the browser has the real panel open at its side. */
export const isPanelOpen = (own: Page): Promise<boolean> =>
  own.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    if (api.sidebarAction) return api.sidebarAction.isOpen({});
    return ((await api.runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] })) ?? []).length > 0;
  });

/** What the page of a tab tells whoever asks what it holds: its messages up to all of its facts. */
export const told = (own: Page, tabId: number): Promise<Told[]> =>
  own.evaluate((id) => {
    const port = (typeof browser === 'undefined' ? chrome : browser).tabs.connect(id, { name: 'report' });
    return new Promise<Told[]>((resolve) => {
      const messages: Told[] = [];
      port.onMessage.addListener((message) => {
        messages.push(message);
        if (message.kind !== 'facts') return;
        port.disconnect();
        resolve(messages);
      });
      port.postMessage({ kind: 'read-facts' });
    });
  }, tabId);

/** Leaves a text for the panel of the window, as the context menu does. */
export const leaveText = (own: Page, text: string): Promise<void> =>
  own.evaluate(async (left) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const { id } = await api.windows.getCurrent();
    await api.storage.session.set({ [`text-for-${id}`]: left });
  }, text);

/** All that stands in the page, folded or not yet in sight; spaces as a test types them. */
export const wholeText = (own: Page): Promise<string> =>
  own.evaluate(() => (document.querySelector('#app')?.textContent ?? '').replace(/[\s\u00a0]+/g, ' '));

export const shows = (own: Page, text: string): Promise<true> =>
  until(`“${text}”`, async () => (await wholeText(own)).includes(text) && (true as const), 10_000);

/** The items of a list, by the list's name. */
export const items = (own: Page, list: string): Promise<string[]> =>
  own.evaluate(
    (name) =>
      [...document.querySelectorAll(`[role="list"][aria-label="${name}"] > * > [role="listitem"]`)].map(
        (item) => item.textContent ?? '',
      ),
    list,
  );

/** Clicks on the quoted sentence that holds a text. */
export async function jumpTo(own: Page, text: string): Promise<void> {
  const found = await own.evaluateHandle(
    (words) => [...document.querySelectorAll('.jump.quote')].find((item) => item.textContent?.includes(words)),
    text,
  );
  const item = found.asElement();
  if (!item) throw new Error(`The panel has no item “${text}”.`);
  await own.bringToFront();
  await (item as Awaited<ReturnType<Page['$']>>)?.click();
}

/** What the clipboard holds, pasted into the panel's own box as a person does, and taken out again. */
export async function pastedIn(panel: Page): Promise<string> {
  await panel.focus('.pasted textarea');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('KeyV', { commands: ['Paste'] });
  await panel.keyboard.up('Control');
  return panel.$eval('.pasted textarea', (box) => {
    const { value } = box;
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return value;
  });
}
