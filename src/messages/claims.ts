/** What is asked about a page's sentences, and whether what arrives has the form of it. */
import type { ClaimMention, Manner, Topic } from '../claims/types';
import type { HintCard, NoteCard, Said } from '../report/card-types';
import type { Claimed } from '../report/note-content';
import type { DateReading } from '../report/page-date/facts';
import type { PageMarks, PagePart } from '../report/page-marks';
import type { TickerCard } from '../report/token-card';
import { isList, isObject, isReading, isText } from './dates';

/** From the page to the background: what is there to mark in this part of a page? Answered by `PageMarks`. */
export interface ReadPage extends PagePart {
  kind: 'read-page';
  /** Hints at figures are wanted, too. */
  figures: boolean;
}
export type MarksReply = PageMarks | null;

/** From the page to the background: the card of one sentence. */
export interface ReadNote {
  kind: 'read-note';
  sentence: string;
  notes: Claimed[];
  pageDate?: DateReading;
}
export type NoteReply = NoteCard | null;

/** From the page to the background: the card of a figure without a source. */
export interface ReadHint {
  kind: 'read-hint';
  sentence: string;
  pack: string;
  model: string;
}
export type HintReply = HintCard | null;

/** From the page to the background: the card of a ticker. */
export interface ReadTicker {
  kind: 'read-ticker';
  ticker: string;
  /** Ids of the tokens that use it. */
  tokens: string[];
}
export type TickerReply = TickerCard | null;

/** What a page sends at most: characters of a part and of a sentence, and items. */
export const claimLimits = {
  part: 1_000_000,
  sentence: 2_000,
  mentions: 50_000,
  topics: 16,
  links: 2_000,
  link: 4_000,
  notes: 100,
} as const;

type Fields = Record<string, unknown>;

/** Ids go into a file name: nothing but a slug may pass. */
export const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

const manners: readonly unknown[] = ['asserted', 'attributed', 'hedged'] satisfies Manner[];
const isManner = (value: unknown): value is Manner => manners.includes(value);

/** A version that the base doesn't have is named `unknown:<slug>`, and has no pack. */
export const isTopic = (value: unknown): value is Topic =>
  isObject(value) && isText(value['model'], 200) && (value['pack'] === undefined || isId(value['pack']));

const isMention = (value: unknown): value is ClaimMention =>
  isTopic(value) && isObject(value) && Number.isInteger(value['start']) && Number.isInteger(value['end']);

const isClaimed = (value: unknown): value is Claimed =>
  isObject(value) &&
  ['pack', 'claim', 'model', 'modelPack'].every((key) => isId(value[key])) &&
  isManner(value['manner']);

const isSaidItem = (value: unknown): value is Said =>
  isObject(value) &&
  isId(value['claim']) &&
  isText(value['sentence'], claimLimits.sentence) &&
  isManner(value['manner']);

export const isSaid = (value: unknown): value is Said[] => isList(value, claimLimits.notes, isSaidItem);

export function parseReadPage({ text, mentions, topics, links, figures }: Fields): ReadPage | null {
  const isPart =
    isText(text, claimLimits.part) &&
    isList(mentions, claimLimits.mentions, isMention) &&
    isList(topics, claimLimits.topics, isTopic) &&
    isList(links, claimLimits.links, (href) => isText(href, claimLimits.link)) &&
    typeof figures === 'boolean';
  if (!isPart) return null;
  // Their forms have just been seen to, which the compiler can't know.
  const lists = { mentions, topics, links } as Pick<ReadPage, 'mentions' | 'topics' | 'links'>;
  return { kind: 'read-page', text, ...lists, figures };
}

export function parseReadNote({ sentence, notes, pageDate }: Fields): ReadNote | null {
  if (!isText(sentence, claimLimits.sentence) || !isList(notes, claimLimits.notes, isClaimed)) return null;
  if (pageDate === undefined) return { kind: 'read-note', sentence, notes: notes as Claimed[] };
  return isReading(pageDate) ? { kind: 'read-note', sentence, notes: notes as Claimed[], pageDate } : null;
}

export const parseReadHint = ({ sentence, pack, model }: Fields): ReadHint | null =>
  isText(sentence, claimLimits.sentence) && isId(pack) && isId(model)
    ? { kind: 'read-hint', sentence, pack, model }
    : null;

export const parseReadTicker = ({ ticker, tokens }: Fields): ReadTicker | null =>
  isText(ticker, 100) && isList(tokens, claimLimits.notes, isId)
    ? { kind: 'read-ticker', ticker, tokens: tokens as string[] }
    : null;
