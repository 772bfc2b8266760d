/**
 * The page's address after the `#`: `/muse-spark` shows an entry or a version, `?q=muse&licence=open-weights` searches
 * and filters, and both may stand together. Pure.
 */
import { isDay } from '../knowledge/dates';
import { type Filters, filterKeys } from './filter';

export interface Route {
  /** Of the entry or version that is shown, as the address has it. */
  id?: string;
  query: string;
  filters: Filters;
}

/** Reads any address; what it doesn't understand, it leaves out. */
export function parseRoute(hash: string): Route {
  const [, path = '', search = ''] = /^#?\/?([^?]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  const params = new URLSearchParams(search);
  const given = filterKeys.flatMap((key) => {
    const value = params.get(key);
    return value && (isWord(key) || isDay(value)) ? [[key, value]] : [];
  });
  const id = decoded(path);
  return { ...(id && { id }), query: params.get('q') ?? '', filters: Object.fromEntries(given) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const days: readonly string[] = ['from', 'to', 'before'] satisfies (keyof Filters)[];
const isWord = (key: string): boolean => !days.includes(key);

/** With its `#`; `parseRoute` reads it back. */
export function formatRoute({ id, query, filters }: Route): string {
  const params = new URLSearchParams(query ? { q: query } : {});
  for (const key of filterKeys) if (filters[key]) params.set(key, filters[key]);
  const search = params.size > 0 ? `?${params}` : '';
  return `#/${id ? encodeURIComponent(id) : ''}${search}`;
}

/** The list behind an entry, as it was searched. */
export const withoutEntry = ({ query, filters }: Route): Route => ({ query, filters });
