/** The tab that the panel or popup is about: the one in front in its window, or the one that the address names. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser';

export interface PageTab {
  id: number;
  windowId: number;
  /** Only where the browser lets Caveat see it: granted, or after a click on the toolbar button. */
  url?: string;
  isLoading: boolean;
}

const named = new URLSearchParams(location.search).get('tab');

async function readTab(): Promise<Tabs.Tab | undefined> {
  if (named !== null) return browser.tabs.get(Number(named));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

const toPageTab = ({ id, windowId, url, status }: Tabs.Tab): PageTab | null =>
  id === undefined || windowId === undefined
    ? null
    : { id, windowId, ...(url && { url }), isLoading: status === 'loading' };

/** Null until it is known, and where there is none any more. */
export function usePageTab(): PageTab | null {
  const [tab, setTab] = useState<PageTab | null>(null);
  useLayoutEffect(() => {
    const read = (): void =>
      void readTab().then(
        (now) => setTab(now ? toPageTab(now) : null),
        () => setTab(null),
      );
    const { onActivated, onUpdated, onRemoved } = browser.tabs;
    const { onAdded } = browser.permissions;
    // Another tab's news costs one question.
    for (const event of [onActivated, onUpdated, onRemoved, onAdded]) event.addListener(read);
    read();
    return () => {
      for (const event of [onActivated, onUpdated, onRemoved, onAdded]) event.removeListener(read);
    };
  }, []);
  return tab;
}
