/** Whether Caveat runs by itself on the site of a tab, and how to change that. */
import { grant } from '../settings/access';
import { patternOf } from '../settings/hosts';
import type { Settings } from '../settings/settings';
import { type SiteAt, siteAt } from '../settings/site';
import { useAccess } from './useAccess';
import type { PageTab } from './usePageTab';
import { useSettings } from './useSettings';

export interface Site extends SiteAt {
  /** To be called within a click: the browser may ask the reader. Resolves to false where it declines. */
  set(runs: boolean): Promise<boolean>;
}

/** Null until permissions and settings are read. */
export function useSite(tab: PageTab | null): Site | null {
  const access = useAccess();
  const { now, change } = useSettings();
  if (!access || !now || !tab) return null;
  const site = siteAt(tab.url, access, now.settings);
  const set = async (runs: boolean): Promise<boolean> => {
    if (!runs) {
      change((settings) => ({ ...settings, sites: { ...settings.sites, [site.name]: 'off' } }));
      return true;
    }
    // First of all, while the click still counts.
    const isGranted = site.isGranted || (await grant([patternOf(site.name)]).catch(() => false));
    if (isGranted) change((settings) => ({ ...settings, sites: without(settings.sites, site.name) }));
    return isGranted;
  };
  return { ...site, set };
}

/** The site and all above it, which switch it off as well. */
const without = (sites: Settings['sites'], site: string): Settings['sites'] =>
  Object.fromEntries(Object.entries(sites).filter(([other]) => site !== other && !site.endsWith(`.${other}`)));
