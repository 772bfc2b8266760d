/** What a reader has decided for the site of an address, and what the browser has granted there. Pure. */
import { covers, isOff, siteOf } from './hosts';
import type { Settings } from './settings';

export interface SiteAt {
  /** `unseen`: the browser doesn't tell which page it is. `closed`: no web page. */
  kind: 'unseen' | 'closed' | 'web';
  /** Host without `www.`; empty unless it is on the web. */
  name: string;
  /** Caveat runs by itself: granted, and not switched off. */
  runs: boolean;
  isOff: boolean;
  isGranted: boolean;
}

/** `address` is the tab's, as far as the browser tells it; `origins` are the granted patterns. */
export function siteAt(
  address: string | undefined,
  { origins }: { origins: readonly string[] },
  settings: Pick<Settings, 'sites'>,
): SiteAt {
  const none = { name: '', runs: false, isOff: false, isGranted: false };
  if (address === undefined || !URL.canParse(address)) return { kind: 'unseen', ...none };
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return { kind: 'closed', ...none };
  const isGranted = origins.some((origin) => covers(origin, url));
  const off = isOff(settings, url.hostname);
  return { kind: 'web', name: siteOf(url.hostname), runs: isGranted && !off, isOff: off, isGranted };
}
