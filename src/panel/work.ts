/** What the panel's worker is asked, and what it answers. */
import type { PageFacts } from '../report/page-facts';
import type { PanelReport } from './view';

export interface Work {
  /** Facts of a page, or a text that was pasted. */
  of: PageFacts | string;
  today: string;
}

/** With the facts of a text; those of a page have not changed on the way, and are much to send back. */
export interface Answer extends PanelReport {
  facts?: PageFacts;
}

export interface Done extends Answer {
  facts: PageFacts;
}
