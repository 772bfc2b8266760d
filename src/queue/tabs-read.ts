/** Asks tabs what they hold, as the panel does: only pages in which Caveat runs answer. */
import { browser } from '../browser';
import type { PageFacts } from '../report/page-facts';
import { PageLink } from '../ui/page-link';

export interface OpenTab {
  id: number;
  /** Both empty where the browser doesn't let Caveat see the page. */
  title: string;
  address: string;
}

/** A page that says nothing for so long says nothing; milliseconds. */
const PATIENCE = 5_000;

/** Every tab but the extension's own. */
export async function openTabs(): Promise<OpenTab[]> {
  const own = browser.runtime.getURL('');
  return (await browser.tabs.query({})).flatMap(({ id, title = '', url = '' }): OpenTab[] =>
    id === undefined || url.startsWith(own) ? [] : [{ id, title, address: url }],
  );
}

/** Null where Caveat doesn't run. */
export function readTab(id: number): Promise<PageFacts | null> {
  return new Promise((resolve) => {
    const end = (facts: PageFacts | null): void => {
      clearTimeout(timer);
      resolve(facts);
      link.close();
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    const link = new PageLink(id, { onFacts: end, onGone: () => end(null) });
  });
}
