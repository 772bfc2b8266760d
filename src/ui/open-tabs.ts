/** The open tabs, and what the pages in them hold, as far as the browser lets Caveat see. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser';
import type { CheckTab } from '../messages/messages';
import type { PageFacts } from '../report/page-facts';
import { readAccess } from '../settings/access';
import { siteAt } from '../settings/site';
import { readSettings } from '../settings/storage';
import { PageLink } from './page-link';

/** Why a tab is not read: the browser doesn't tell its page, it is no web page, not granted, switched off, or silent. */
export type Refusal = 'unseen' | 'closed' | 'denied' | 'off' | 'silent';

export interface OpenTab {
  id: number;
  /** Both are empty where the browser doesn't tell. */
  title: string;
  url: string;
  refusal?: Refusal;
}

/** A page with a million names takes seconds; milliseconds. */
const PATIENCE = 20_000;

/** Without the extension's own pages. */
export async function openTabs(): Promise<OpenTab[]> {
  const [tabs, access, { settings }] = await Promise.all([browser.tabs.query({}), readAccess(), readSettings()]);
  const own = browser.runtime.getURL('');
  return tabs.flatMap((tab): OpenTab[] => {
    const { id, title = '', url = '' } = tab;
    if (id === undefined || url.startsWith(own)) return [];
    const refusal = refusalOf(tab, access, settings);
    return [{ id, title, url, ...(refusal && { refusal }) }];
  });
}

function refusalOf(
  { url }: Tabs.Tab,
  access: Parameters<typeof siteAt>[1],
  settings: Parameters<typeof siteAt>[2],
): Refusal | undefined {
  const { kind, isOff, isGranted } = siteAt(url, access, settings);
  if (kind !== 'web') return kind;
  if (isOff) return 'off';
  return isGranted ? undefined : 'denied';
}

/** Null where nobody answers: a page that the browser keeps extensions out of, or one that is gone. */
export async function readTab(id: number): Promise<PageFacts | null> {
  const facts = await askTab(id);
  if (facts) return facts;
  // A tab that was open before the site was granted has no script yet.
  const request: CheckTab = { kind: 'check-tab', tab: id };
  return (await browser.runtime.sendMessage(request).catch(() => false)) ? askTab(id) : null;
}

function askTab(id: number): Promise<PageFacts | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(null), PATIENCE);
    const link = new PageLink(id, { onFacts: (facts) => finish(facts), onGone: () => finish(null) });
    function finish(facts: PageFacts | null): void {
      clearTimeout(timer);
      resolve(facts);
      link.close();
    }
  });
}
