/**
 * What is taken from a page, as plain data: collected by the content script from a DOM, by the command line from a
 * file, by the panel from pasted text. `pageReport` reads any of them.
 */
import type { Topic } from '../claims/types';
import type { Mention } from '../detect/types';
import type { ReportModel } from './models';
import type { DateFacts } from './page-date/facts';

/** One of several documents that are joined in a text. */
export interface Part {
  /** Where it begins. */
  start: number;
  /** What it is about. */
  topics: Topic[];
}

export interface PageFacts {
  /** The page's address; absent for a text. */
  url?: string;
  title: string;
  /** Blocks of text, separated by `RUN_BREAK`. Offsets of all that is found count UTF-16 code units in it. */
  text: string;
  /** In order. */
  mentions: Mention[];
  /** What may tell when it was written, or the day itself where somebody has said it. */
  date: DateFacts | string | null;
  /** Addresses that the text links to. */
  links: string[];
  /** What it is about: see `topicsOf`. For a part of a page, what the whole is about. */
  topics: Topic[];
  /** The documents of a page with frames, in order; absent where there is but one. */
  parts?: Part[];
  /** Counted already in facts that come at once, while the page is read for the rest: these have neither text nor mentions. */
  models?: ReportModel[];
}
