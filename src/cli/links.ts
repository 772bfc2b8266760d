/** Addresses that a file's own text links to: the same as `page/links` collects from a DOM. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { AROUND_TAGS, MOST_LINKS } from '../page/text-rules';
import { attribute, elementsOf } from './html-tree';

/** `own` is the file's own address, where it tells one. */
export function readLinks(document: Tree.Document, own: string | undefined): string[] {
  const host = hostOf(own ?? '');
  const hrefs = [...elementsOf(document)]
    .filter((element) => element.tagName === 'a' && !isAround(element))
    .flatMap((element) => attribute(element, 'href')?.trim() ?? [])
    .filter((href) => /^https?:/i.test(href) && URL.canParse(href) && hostOf(href) !== host);
  return [...new Set(hrefs.map((href) => new URL(href).href))].slice(0, MOST_LINKS);
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

function isAround(element: Tree.Element): boolean {
  for (let at: Tree.ParentNode | null = element; at && 'tagName' in at; at = at.parentNode)
    if (AROUND_TAGS.includes(at.tagName)) return true;
  return false;
}
