/** What the page of a tab holds, as long as Caveat runs in it: follows navigation, live changes, start and end. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../browser';
import { PAGE_FRAME } from '../frames';
import { parseStarted } from '../messages/messages';
import type { PageFacts } from '../report/page-facts';
import { PageLink } from './page-link';
import type { PageTab } from './usePageTab';

export interface PageState {
  /** Null while it is read, and where nobody reads it. */
  facts: PageFacts | null;
  /** Caveat doesn't run there. */
  isAbsent: boolean;
  /** Brings a place of the facts' text into view. */
  show(start: number, end: number): void;
}

/** A script that starts with its page may come a little later than the page; milliseconds. */
const RETRIES = [100, 300, 1_000, 2_500] as const;

export function usePageFacts(tab: PageTab | null): PageState {
  const [facts, setFacts] = useState<PageFacts | null>(null);
  const [isAbsent, setAbsent] = useState(false);
  const link = useRef<PageLink | null>(null);
  const id = tab?.id;
  const isLoading = tab?.isLoading ?? true;

  // Not after the next frame: whoever opens the panel waits for this.
  // Another tab has other facts; the same tab keeps its own until it has new ones.
  useLayoutEffect(() => {
    setFacts(null);
    setAbsent(false);
  }, [id]);

  useLayoutEffect(() => {
    if (id === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const connect = (attempt: number): void => {
      clearTimeout(timer);
      link.current?.close();
      let isThere = false;
      const take = (found: PageFacts): void => {
        isThere = true;
        setAbsent(false);
        setFacts((before) => (before && saysAsMuch(before, found) ? before : found));
      };
      link.current = new PageLink(id, {
        onFirstFacts: take,
        onFacts: take,
        onGone() {
          if (isOver) return;
          // What the tab shows next may take its script a moment.
          const next = isThere ? 0 : attempt + 1;
          const wait = RETRIES[next];
          if (next > 1 || wait === undefined) {
            setAbsent(true);
            setFacts(null);
          }
          if (wait !== undefined) timer = setTimeout(() => connect(next), wait);
        },
      });
    };
    const started = (message: unknown): undefined => {
      const begun = parseStarted(message);
      if (begun?.tab !== id) return;
      if (begun.frame === PAGE_FRAME) connect(0);
      else link.current?.add(begun.frame);
    };
    browser.runtime.onMessage.addListener(started);
    connect(isLoading ? 0 : 1);
    return () => {
      isOver = true;
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(started);
      link.current?.close();
      link.current = null;
    };
    // A page that has loaded anew is asked anew.
  }, [id, isLoading]);

  const show = useCallback((start: number, end: number) => link.current?.show(start, end), []);
  return { facts, isAbsent, show };
}

/** What a page says at once of itself is nothing new to those who know all of it. */
const saysAsMuch = (known: PageFacts, found: PageFacts): boolean =>
  known.url === found.url &&
  (found.models ? !known.models : !known.models && known.text === found.text && known.title === found.title);
