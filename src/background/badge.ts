/**
 * The number on the toolbar button: notes on claims in the tab's page and its frames, or nothing. The browser keeps it
 * for each tab.
 */
import { browser } from '../browser';
import { askFrames } from '../frames';
import type { NoteShelf } from '../page/note-count';

/** Larger numbers have no room. */
const MOST = 999;

/** Goes to each frame as text. */
const notesHere = (): number => (globalThis as NoteShelf).caveatNotes ?? 0;

/** One frame has told its number. Where the others can't be asked, in a tab that is not granted any more, that is all. */
export async function showCount(tabId: number, told: number): Promise<void> {
  const counts = await askFrames(tabId, notesHere);
  const count = counts.length > 0 ? counts.reduce((sum, { value }) => sum + value, 0) : told;
  const text = count === 0 ? '' : String(Math.min(count, MOST));
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#4b4fd6' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab is gone.
  }
}
