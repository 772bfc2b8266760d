/** Collects from a document what may tell when it was written; what it tells is read elsewhere. Only reads. */
import { RUN_BREAK } from '../detect/types';
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
import type { Walker } from './walk';

const TIMES = ['time', 'relative-time', '[itemprop*="date" i]', ...DATE_CLASSES.map((part) => `[class*="${part}" i]`)];

/** Gives the texts under a root: the card's script, which holds this, has no walker of its own. */
export type Walk = (root: Node) => Pick<Walker, 'next'>;

export function collectDateFacts(page: Document, walk: Walk): DateFacts {
  const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
  const headline =
    all('h1,[itemprop="headline"]').map(textOf).find(Boolean) ??
    attributeOf(page, 'meta[property="og:title"]', 'content');
  const canonical =
    attributeOf(page, 'link[rel="canonical" i]', 'href') || attributeOf(page, 'meta[property="og:url"]', 'content');
  const lang = page.documentElement.getAttribute('lang');
  const clipped = headline.slice(0, most.headline);
  return {
    url: page.URL.slice(0, most.address),
    ...(canonical && { canonical: canonical.slice(0, most.address) }),
    headline: clipped,
    ...(lang && { lang: lang.slice(0, most.line) }),
    jsonLd: all('script[type*="ld+json" i]')
      .slice(0, most.scripts)
      .map(({ textContent }) => textContent.slice(0, most.jsonLd)),
    metas: all('meta[content]')
      .map(metaOf)
      .filter(({ name }) => isDateMeta(name))
      .slice(0, most.metas),
    times: all(TIMES.join()).slice(0, most.candidates).map(timeOf).filter(isShortTime).slice(0, most.times),
    visible: nearHeadline(beginning(walk(page.body), clipped), clipped),
  };
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const attributeOf = (page: Document, selector: string, name: string): string =>
  page.querySelector(selector)?.getAttribute(name)?.trim() ?? '';

function metaOf(element: Element): { name: string; content: string } {
  const [name = ''] = ['property', 'name', 'itemprop'].flatMap((key) => element.getAttribute(key) ?? []);
  return { name, content: (element.getAttribute('content') ?? '').slice(0, most.line) };
}

function timeOf(element: Element): DateElement {
  const [datetime] = ['datetime', 'content', 'title'].flatMap((key) => element.getAttribute(key) ?? []);
  const itemprop = element.hasAttribute('pubdate') ? 'pubdate' : element.getAttribute('itemprop');
  return {
    ...(datetime && { datetime: datetime.slice(0, most.line) }),
    text: textOf(element),
    ...(itemprop && { itemprop }),
    trail: trailOf(element),
  };
}

function trailOf(element: Element): string {
  let trail = '';
  for (
    let at: Element | null = element;
    at && !TRAIL_ENDS.includes(at.localName) && trail.length < most.trail;
    at = at.parentElement
  )
    trail += `${at.localName}#${at.id}.${(at.getAttribute('class') ?? '').replace(/\s+/g, '.')} `;
  return trail.slice(0, most.trail);
}

/** Characters that are read behind the headline, and at most in all. */
const BEHIND = 2_000;
const IN_ALL = 40_000;

function beginning(walker: Pick<Walker, 'next'>, headline: string): string {
  let runs = '';
  let found = 0;
  for (let chunk = walker.next(); chunk && runs.length < IN_ALL && found < 2; chunk = walker.next(BEHIND)) {
    runs += chunk.text + RUN_BREAK;
    if (found > 0 || chunk.text.replace(/\s+/g, ' ').includes(headline)) found += 1;
  }
  return runs;
}
