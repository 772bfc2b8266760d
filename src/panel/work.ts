/** What the panel's worker is asked, and what it answers. */
import type { PageFacts } from '../report/page-facts';
import type { PanelReport } from './view';

export interface Work {
  /** Facts of a page, or a text that was pasted. */
  of: PageFacts | string;
  today: string;
}

export interface Done extends PanelReport {
  facts: PageFacts;
}
