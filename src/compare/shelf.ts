/** The pages that are compared, as a value: what is added, what has room. Pure. */
import { pageId } from '../report/compare';
import type { PageReport } from '../report/page-report';

/** More columns nobody reads; and a half of what the browsers grant to an extension without asking. */
export const limits = { pages: 12, characters: 2_000_000 } as const;

export interface Shelved {
  pages: PageReport[];
  /** Titles of those for which there was no room. */
  left: string[];
}

/** A page that is there already takes its old place. */
export function shelve(pages: readonly PageReport[], added: readonly PageReport[]): Shelved {
  return added.reduce<Shelved>(
    ({ pages: before, left }, page) => {
      const at = before.findIndex((one) => pageId(one) === pageId(page));
      const next = at < 0 ? [...before, page] : before.with(at, page);
      const fits = next.length <= limits.pages && JSON.stringify(next).length <= limits.characters;
      return fits ? { pages: next, left } : { pages: before, left: [...left, page.title] };
    },
    { pages: [...pages], left: [] },
  );
}

export const parseShelf = (stored: unknown): PageReport[] => (Array.isArray(stored) ? stored.filter(isReport) : []);

/** What an older version has kept in another form is left out. */
const isReport = (value: unknown): value is PageReport =>
  typeof value === 'object' &&
  value !== null &&
  (value as PageReport).format === 'caveat-report' &&
  (value as PageReport).version === 1;
