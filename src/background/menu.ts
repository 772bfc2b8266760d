/** "Check selected text" in the context menu: for text on pages, too, where no extension may run. */
import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../browser';
import { leaveText } from '../panel/left-text';
import { openPanel } from '../panel/open';
import type { AloneKey } from '../words/shipped';

const ID = 'check-selection';

/** Made once, at the installation: browsers keep it while the background sleeps. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ID,
    title: browser.i18n.getMessage('menuCheckSelection' satisfies AloneKey),
    contexts: ['selection'],
  });
}

export function checkSelection({ menuItemId, selectionText = '' }: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (menuItemId !== ID || tab?.windowId === undefined) return;
  // Both begin within the click: a panel opens for nothing else.
  void leaveText(tab.windowId, selectionText);
  void openPanel({ windowId: tab.windowId, tabId: tab.id });
}
