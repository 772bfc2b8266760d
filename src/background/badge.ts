/** The number on the toolbar button: notes on claims in the tab's page, or nothing. The browser keeps it for each tab. */
import { browser } from '../browser';

/** Larger numbers have no room. */
const MOST = 999;

export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : String(Math.min(count, MOST));
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#4b4fd6' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab is gone.
  }
}
