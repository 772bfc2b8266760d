import type { Settings } from '../settings/settings';

/** What every group of settings gets: the settings as they are, and how to change some of them. */
export interface GroupProps {
  settings: Settings;
  set(change: Partial<Settings>): void;
}
