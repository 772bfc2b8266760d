/** A page's facts from its file, where no tab shows it. Pure. */
import { topicsOf } from '../claims/topics';
import { readDateFacts } from '../cli/date-facts';
import { readHtml } from '../cli/html-runs';
import { readLinks } from '../cli/links';
import { detect } from '../detect/detect';
import type { Lexicon } from '../detect/lexicon';
import type { PageFacts } from '../report/page-facts';

export function htmlFacts(html: string, url: string, lexicon: Lexicon): PageFacts {
  const { runs, title, document } = readHtml(html);
  const mentions = detect(runs, lexicon, title);
  const date = readDateFacts(document, runs);
  const links = readLinks(document, date.canonical);
  return { url, title, text: runs, mentions, date, links, topics: topicsOf(mentions, detect(title, lexicon)) };
}
