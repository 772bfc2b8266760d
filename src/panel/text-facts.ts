/** The facts of a text that was pasted: there is no page around it, no date and no link. Pure. */
import { topicsOf } from '../claims/topics';
import { detect } from '../detect/detect';
import type { Lexicon } from '../detect/lexicon';
import { markParagraphs } from '../detect/paragraphs';
import type { PageFacts } from '../report/page-facts';

/** Every character of the text keeps its place. */
export function textFacts(pasted: string, lexicon: Lexicon): PageFacts {
  const text = markParagraphs(pasted);
  const mentions = detect(text, lexicon);
  return { title: '', text, mentions, date: null, links: [], topics: topicsOf(mentions, []) };
}
