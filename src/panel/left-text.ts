/**
 * Text that waits for the panel of a window to open: the context menu leaves it, the panel takes it. Kept in the
 * browser's memory only, and gone once it is taken.
 */
import { browser } from '../browser';

const keyOf = (windowId: number): string => `text-for-${windowId}`;

export const leaveText = (windowId: number, text: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(windowId)]: text });

/** Calls `listener` with each text that is left for the window. Gives back how to stop. */
export function onLeftText(windowId: number, listener: (text: string) => void): () => void {
  const key = keyOf(windowId);
  const take = async (): Promise<void> => {
    const { [key]: text } = await browser.storage.session.get(key);
    if (typeof text !== 'string') return;
    await browser.storage.session.remove(key);
    listener(text);
  };
  const changed = (changes: object): void => {
    if (key in changes) void take();
  };
  browser.storage.session.onChanged.addListener(changed);
  void take();
  return () => browser.storage.session.onChanged.removeListener(changed);
}
