/** Which hosts the browser lets Caveat see: the browser's record is the only state. */
import { browser } from '../browser';
import { EVERYWHERE, isEverywhere, siteOfPattern } from './hosts';
import { listedPatterns } from './listed';

export type Choice = 'click' | 'list' | 'everywhere';

export interface Access {
  /** `some` where sites are granted, but not the whole list. */
  choice: Choice | 'some';
  /** Patterns of single sites, sorted. */
  sites: string[];
  /** All that is granted, as the browser has it. */
  origins: string[];
}

export function accessOf(origins: readonly string[]): Access {
  const sites = origins.filter((origin) => siteOfPattern(origin) !== null).sort();
  const granted = new Set(sites);
  const someChoice = listedPatterns.every((pattern) => granted.has(pattern)) ? 'list' : 'some';
  const choice = origins.some(isEverywhere) ? 'everywhere' : sites.length > 0 ? someChoice : 'click';
  return { choice, sites, origins: [...origins] };
}

export const readAccess = async (): Promise<Access> => accessOf((await browser.permissions.getAll()).origins ?? []);

/** Calls `listener` after every change, whoever makes it. Gives back how to stop. */
export function onAccess(listener: (access: Access) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const changed = (): void => void readAccess().then(listener);
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/** Has to be called from within a reader's click, or the browser refuses. Resolves to false where the reader declines. */
export const grant = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

export const revoke = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

/** What a choice asks the browser for, and what it gives back. Sites that the reader has added stay with the list. */
export function planOf(choice: Choice, { origins }: Access): { asks: readonly string[]; returns: readonly string[] } {
  switch (choice) {
    case 'click':
      return { asks: [], returns: origins };
    case 'list':
      return { asks: listedPatterns, returns: origins.filter(isEverywhere) };
    case 'everywhere':
      return { asks: [EVERYWHERE], returns: [] };
  }
}
