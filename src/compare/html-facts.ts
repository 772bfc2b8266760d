/** A page's facts from its file, where no tab shows it: the browser parses it, and it is read as an open page is. */
import { topicsOf } from '../claims/topics';
import { detect } from '../detect/detect';
import type { Lexicon } from '../detect/lexicon';
import { RUN_BREAK } from '../detect/types';
import { collectDateFacts } from '../page/date-facts';
import { collectLinks } from '../page/links';
import { Walker } from '../page/walk';
import type { PageFacts } from '../report/page-facts';

/** Nothing is laid out, so what only styles hide is read, too. */
function textOf(page: Document): string {
  const walker = new Walker(page.body);
  const texts: string[] = [];
  for (let chunk = walker.next(); chunk; chunk = walker.next()) texts.push(chunk.text);
  return texts.filter(Boolean).join(RUN_BREAK);
}

export function htmlFacts(html: string, url: string, lexicon: Lexicon): PageFacts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { title } = page;
  const text = textOf(page);
  const mentions = detect(text, lexicon, title);
  const topics = topicsOf(mentions, detect(title, lexicon));
  return {
    url,
    title,
    text,
    mentions,
    date: { ...collectDateFacts(page, (root) => new Walker(root)), url },
    links: collectLinks(page),
    topics,
  };
}
