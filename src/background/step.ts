/** The command that steps through a tab's mentions: the page's, then those of each of its frames, and round again. */
import { browser } from '../browser';
import { askFrames, PAGE_FRAME } from '../frames';
import type { NextMention } from '../messages/messages';
import type { NoteShelf } from '../page/note-count';
import { inject, isThere } from './inject';

const request: NextMention = { kind: 'next-mention' };

/** Goes to a frame as text: whether the reader is there. Null where Caveat doesn't read. */
function isReaderHere(): boolean | null {
  if ((globalThis as NoteShelf).caveatNotes === undefined) return null;
  const isFocused = !frameElement || frameElement.ownerDocument.activeElement === frameElement;
  return isFocused && document.activeElement?.localName !== 'iframe';
}

/** False behind the last mention of a frame. */
const stepInFrame = (tabId: number, frameId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, request, { frameId }).then(Boolean, () => false);

/** Frames in the order in which they are to be tried: from where the reader is, and at last that one from its start. */
async function framesFromHere(tabId: number): Promise<number[]> {
  const frames = (await askFrames(tabId, isReaderHere)).filter(({ value }) => value !== null);
  // An extension's own page has a script, but lets nobody ask it.
  if (frames.length === 0) return [PAGE_FRAME, PAGE_FRAME];
  const here = Math.max(
    0,
    frames.findIndex(({ value }) => value),
  );
  return [...frames.slice(here), ...frames.slice(0, here + 1)].map(({ frame }) => frame);
}

export async function stepIn(tabId: number): Promise<void> {
  // Where nobody listens yet, the key press grants this tab: the script can start now and step at once.
  if (!(await isThere(tabId)) && !(await inject(tabId))) return;
  for (const frame of await framesFromHere(tabId)) if (await stepInFrame(tabId, frame)) return;
}
