/**
 * Between the panel or popup and the page it looks at: what is said over a port that is open while both are there. A
 * port ends with either, so nobody has to ask whether the other still lives, and no page pays for a panel that is shut.
 */
import type { Mention } from '../detect/types';
import type { ReportModel } from '../report/models';
import type { PageFacts } from '../report/page-facts';
import { claimLimits, isTopic } from './claims';
import { isDateFacts, isList, isObject, isText } from './dates';

/** Name of the port. */
export const REPORT_PORT = 'report';

/** What does the page hold? Answered by `FirstFacts` at once, and by `Facts`. */
export interface ReadFacts {
  kind: 'read-facts';
}

/** Scrolls the page to a place in the text of the last facts, and lets it light up. Nothing where it is gone. */
export interface ShowPlace {
  kind: 'show-place';
  /** UTF-16 code units. */
  start: number;
  end: number;
}

/** What the page knows of itself, since its marks are painted: whoever opens the panel need not wait for the rest. */
export interface FirstFacts extends Required<Pick<PageFacts, 'url' | 'title' | 'models'>> {
  kind: 'first-facts';
}

export interface Facts {
  kind: 'facts';
  facts: PageFacts;
}

/** The page holds something else than the last facts said. Told once, until facts are asked for again. */
export interface FactsChanged {
  kind: 'facts-changed';
}

export type ToReportedPage = ReadFacts | ShowPlace;
export type FromReportedPage = FirstFacts | Facts | FactsChanged;

/** The most that a page's facts hold: characters, and items. */
export const factsLimits = {
  text: 20_000_000,
  title: 2_000,
  address: 20_000,
  mentions: 200_000,
  links: 1_000,
} as const;

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** The message if it is one that a page answers, else null. */
export function parseToReportedPage(message: unknown): ToReportedPage | null {
  if (!isObject(message)) return null;
  const { kind, start, end } = message;
  if (kind === 'read-facts') return { kind };
  return kind === 'show-place' && isOffset(start) && isOffset(end) && start < end ? { kind, start, end } : null;
}

/** The message if it is one that a page sends, else null. */
export function parseFromReportedPage(message: unknown): FromReportedPage | null {
  if (!isObject(message)) return null;
  const { kind, facts } = message;
  if (kind === 'facts-changed') return { kind };
  if (kind === 'first-facts') return parseFirst(message);
  return kind === 'facts' && isFacts(facts) ? { kind, facts } : null;
}

function parseFirst({ url, title, models }: Record<string, unknown>): FirstFacts | null {
  const isFirst =
    isText(url, factsLimits.address) &&
    isText(title, factsLimits.title) &&
    isList(models, factsLimits.mentions, isModel);
  return isFirst ? { kind: 'first-facts', url, title, models: models as ReportModel[] } : null;
}

const isModel = (value: unknown): boolean =>
  isTopic(value) &&
  isObject(value) &&
  isText(value['name'], factsLimits.title) &&
  [value['count'], value['start'], value['end']].every(isOffset);

function isFacts(value: unknown): value is PageFacts {
  if (!isObject(value)) return false;
  const { url, title, text, mentions, date, links, topics } = value;
  return (
    isText(url, factsLimits.address) &&
    isText(title, factsLimits.title) &&
    isText(text, factsLimits.text) &&
    isList(mentions, factsLimits.mentions, (mention) => isMention(mention, text.length)) &&
    (date === null || isDateFacts(date)) &&
    isList(links, factsLimits.links, (link) => isText(link, factsLimits.address)) &&
    isList(topics, claimLimits.topics, isTopic)
  );
}

function isMention(value: unknown, length: number): value is Mention {
  if (!isTopic(value)) return false;
  const { start, end, text, confidence, why } = value as Partial<Record<keyof Mention, unknown>>;
  return (
    isOffset(start) &&
    isOffset(end) &&
    end <= length &&
    isText(text, factsLimits.title) &&
    isText(why, factsLimits.title) &&
    (confidence === 'certain' || confidence === 'likely')
  );
}
