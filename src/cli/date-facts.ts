/** Collects from a parsed file what may tell when it was written: the same facts as `page/date-facts` from a DOM. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
  DATE_CLASSES,
  type DateElement,
  type DateFacts,
  isDateMeta,
  isShortTime,
  factLimits as most,
  TRAIL_ENDS,
} from '../report/page-date/facts';
import { nearHeadline } from '../report/page-date/near-headline';
import { attribute, elementsOf } from './html-tree';

/** `runs` is the text of the same document. */
export function readDateFacts(document: Tree.Document, runs: string): DateFacts {
  const elements = [...elementsOf(document)];
  const value = (tag: string, key: string, is: string, wanted: string): string =>
    elements
      .find((element) => element.tagName === tag && attribute(element, key)?.toLowerCase() === is)
      ?.attrs.find(({ name }) => name === wanted)
      ?.value.trim() ?? '';
  const headline = (
    elements.filter(isHeadline).map(textOf).find(Boolean) ?? value('meta', 'property', 'og:title', 'content')
  ).slice(0, most.headline);
  const canonical = value('link', 'rel', 'canonical', 'href') || value('meta', 'property', 'og:url', 'content');
  const lang = elements[0] && attribute(elements[0], 'lang');
  return {
    url: '',
    ...(canonical && { canonical: canonical.slice(0, most.address) }),
    headline,
    ...(lang && { lang: lang.slice(0, most.line) }),
    jsonLd: elements
      .filter(({ tagName, attrs }) => tagName === 'script' && attrs.some(isJsonLd))
      .slice(0, most.scripts)
      .map((script) => rawText(script).slice(0, most.jsonLd)),
    metas: elements
      .filter((element) => element.tagName === 'meta' && attribute(element, 'content') !== undefined)
      .map(metaOf)
      .filter(({ name }) => isDateMeta(name))
      .slice(0, most.metas),
    times: elements.filter(isTime).slice(0, most.candidates).map(timeOf).filter(isShortTime).slice(0, most.times),
    visible: nearHeadline(runs, headline),
  };
}

const firstOf = (element: Tree.Element, keys: readonly string[]): string | undefined =>
  keys.flatMap((key) => attribute(element, key) ?? [])[0];

const isHeadline = (element: Tree.Element): boolean =>
  element.tagName === 'h1' || attribute(element, 'itemprop') === 'headline';
const isJsonLd = ({ name, value }: { name: string; value: string }): boolean =>
  name === 'type' && value.toLowerCase().includes('ld+json');
const isTime = (element: Tree.Element): boolean =>
  ['time', 'relative-time'].includes(element.tagName) ||
  /date/i.test(attribute(element, 'itemprop') ?? '') ||
  DATE_CLASSES.some((part) => attribute(element, 'class')?.toLowerCase().includes(part));

function rawText(root: Tree.Element): string {
  let text = '';
  const open: Tree.Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) text += node.value;
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return text;
}
const textOf = (element: Tree.Element): string => rawText(element).replace(/\s+/g, ' ').trim();

const metaOf = (element: Tree.Element): { name: string; content: string } => ({
  name: firstOf(element, ['property', 'name', 'itemprop']) ?? '',
  content: (attribute(element, 'content') ?? '').slice(0, most.line),
});

function timeOf(element: Tree.Element): DateElement {
  const datetime = firstOf(element, ['datetime', 'content', 'title']);
  const itemprop = attribute(element, 'pubdate') === undefined ? attribute(element, 'itemprop') : 'pubdate';
  return {
    ...(datetime && { datetime: datetime.slice(0, most.line) }),
    text: textOf(element),
    ...(itemprop && { itemprop }),
    trail: trailOf(element),
  };
}

function trailOf(element: Tree.Element): string {
  let trail = '';
  let at: Tree.ParentNode | null = element;
  while (at && 'tagName' in at && !TRAIL_ENDS.includes(at.tagName) && trail.length < most.trail) {
    trail += `${at.tagName}#${attribute(at, 'id') ?? ''}.${(attribute(at, 'class') ?? '').replace(/\s+/g, '.')} `;
    at = at.parentNode;
  }
  return trail.slice(0, most.trail);
}
