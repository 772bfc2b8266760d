/** Which sources of a launch a page links to: one that links none asks its readers to believe it. */
import type { Source } from '../knowledge/schema';

export interface Cites {
  /** Index into the pack's sources, and the page's link that leads to it or to its publisher. */
  linked: { source: number; href: string; exact: boolean }[];
  /** One of them is the maker's own page or policy, an evaluator or a regulator. */
  anyPrimary: boolean;
}

const PRIMARY: ReadonlySet<Source['kind']> = new Set(['vendor', 'policy', 'evaluator', 'regulator']);
/** Anybody writes on these: only the page itself is the source. */
const SHARED =
  /(?:^|\.)(?:github\.com|huggingface\.co|medium\.com|substack\.com|reddit\.com|youtube\.com|x\.com|twitter\.com|linkedin\.com|facebook\.com|wikipedia\.org|arxiv\.org|docs\.google\.com|blogspot\.com|wordpress\.com)$/;

/** `hrefs` are whole addresses, those of the page's own text. An exact link stands before one to the same host. */
export function cites(hrefs: readonly string[], sources: readonly Source[]): Cites {
  if (hrefs.length === 0) return { linked: [], anyPrimary: false };
  const { byPage, byHost } = linksOf(hrefs);
  const linked = sources.flatMap((source, index) => {
    const own = partsOf(source.url);
    if (!own) return [];
    const exact = byPage.get(own.page);
    const href = exact ?? (SHARED.test(own.host) ? undefined : byHost.get(own.host));
    return href === undefined ? [] : [{ source: index, href, exact: exact !== undefined }];
  });
  return { linked, anyPrimary: linked.some(({ source }) => PRIMARY.has(sources[source]?.kind ?? 'press')) };
}

interface Links {
  /** The first link to each page, and to each host. */
  byPage: ReadonlyMap<string, string>;
  byHost: ReadonlyMap<string, string>;
}

/** A page's links are compared with the sources of every model that it names, and read once. */
const read = new WeakMap<readonly string[], Links>();

function linksOf(hrefs: readonly string[]): Links {
  const known = read.get(hrefs);
  if (known) return known;
  // Of those that lead to the same, the first in the page is kept.
  const parts = hrefs.flatMap((href) => partsOf(href) ?? []).reverse();
  const links = {
    byPage: new Map(parts.map(({ page, href }) => [page, href])),
    byHost: new Map(parts.map(({ host, href }) => [host, href])),
  };
  read.set(hrefs, links);
  return links;
}

function partsOf(href: string): { href: string; host: string; page: string } | null {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return null;
  const { hostname, pathname, search } = new URL(href);
  const host = hostname.replace(/^(?:www|m|amp)\./, '');
  // Without what only counts visitors.
  const query = [...new URLSearchParams(search)]
    .filter(([key]) => !/^(?:utm_|ref$|fbclid$|gclid$|source$)/.test(key))
    .sort();
  return { href, host, page: `${host}${pathname.replace(/\/$/, '')}?${new URLSearchParams(query)}` };
}
