/** Opens the panel, in each browser's own way. To be called within a reader's click, or the browser refuses. */
import { browser } from '../browser';

export const PANEL_PAGE = 'src/panel/panel.html';

interface Place {
  windowId: number;
  tabId: number | undefined;
}

/** Chromium's; the polyfill has no types for it. */
interface SidePanel {
  open(place: { windowId: number }): Promise<void>;
}

export async function openPanel({ windowId, tabId }: Place): Promise<void> {
  const { sidePanel, sidebarAction } = browser as typeof browser & { sidePanel?: SidePanel };
  try {
    if (sidePanel) await sidePanel.open({ windowId });
    else await sidebarAction.open();
  } catch {
    // On a phone there is no side: the panel has a tab of its own then.
    const query = tabId === undefined ? '' : `?tab=${tabId}`;
    await browser.tabs.create({ url: browser.runtime.getURL(PANEL_PAGE + query) });
  }
}
