/**
 * What a document holds that may tell when it was written, as plain data: the content script collects it from a DOM,
 * the command line from a file, and `pageDate` reads either. All texts are the page's own and may be anything.
 */
export interface DateFacts {
  /** The page's address; empty where there is none, as for a file. */
  url: string;
  canonical?: string;
  /** The page's headline; empty where it has none. */
  headline: string;
  lang?: string;
  /** Raw text of each JSON-LD script. */
  jsonLd: string[];
  metas: { name: string; content: string }[];
  times: DateElement[];
  /** Short lines around the headline, the likeliest first. */
  visible: string[];
}

/** An element that says by tag, attribute or class that it holds a time; in the page's order. */
export interface DateElement {
  /** `datetime`, `content` or `title`, the first that there is. */
  datetime?: string;
  text: string;
  itemprop?: string;
  /** Tags, ids and classes of the element and those around it, innermost first: tells a comment from the article. */
  trail: string;
}

/** Where a page says when it was written. */
export const dateSources = ['json-ld', 'meta', 'time', 'url', 'text', 'relative'] as const;
export type DateSource = (typeof dateSources)[number];

export interface DateReading {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the page is, and in the page's own time zone. */
  day: string;
  from: DateSource;
}

/** The most that is collected of each: a page may be anything. Characters, or items where it says so. */
export const factLimits = {
  jsonLd: 100_000,
  scripts: 12,
  metas: 24,
  /** Elements that are looked at for a time, and those of them that are kept. */
  candidates: 200,
  times: 40,
  lines: 16,
  line: 120,
  trail: 240,
  headline: 300,
  address: 2_000,
} as const;

/** Names of `meta` elements that may hold a date. */
export const isDateMeta = (name: string): boolean => /date|time|publi|modif|issued|created/i.test(name);

/** True for a time that is said in a few words: a whole article inside `time` is none. */
export const isShortTime = ({ text, datetime }: DateElement): boolean =>
  text.length <= factLimits.line && (text !== '' || !!datetime);

/** A class that may belong to an element with a date; what its text says decides. */
export const DATE_CLASSES: readonly string[] = ['date', 'time', 'publish', 'posted'];

/** Elements of these names end the trail: what stands around a page's main part says nothing about its times. */
export const TRAIL_ENDS: readonly string[] = ['main', 'body', 'html'];
