/** The compared pages in the browser's storage, on this machine alone. */
import { browser } from '../browser';
import { pageId } from '../report/compare';
import type { PageReport } from '../report/page-report';
import { parseShelf, shelve } from './shelf';

const KEY = 'compared';
const { local } = browser.storage;

export const readCompared = async (): Promise<PageReport[]> => parseShelf((await local.get(KEY))[KEY]);

/** All pages of the extension take turns. Rejects where the browser stores nothing. */
const change = <Result>(act: (pages: PageReport[]) => { pages: PageReport[]; result: Result }): Promise<Result> =>
  navigator.locks.request(KEY, async () => {
    const { pages, result } = act(await readCompared());
    await local.set({ [KEY]: pages });
    return result;
  });

/** Resolves to the titles of those for which there is no room. */
export const addPages = (added: readonly PageReport[]): Promise<string[]> =>
  change((pages) => {
    const { pages: next, left } = shelve(pages, added);
    return { pages: next, result: left };
  });

export const removePage = (id: string): Promise<void> =>
  change((pages) => ({ pages: pages.filter((page) => pageId(page) !== id), result: undefined }));

export const clearPages = (): Promise<void> => local.remove(KEY);

/** Calls `listener` with all pages after every change. Gives back how to stop. */
export function onCompared(listener: (pages: PageReport[]) => void): () => void {
  const changed = (changes: object): void => {
    if (KEY in changes) void readCompared().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
