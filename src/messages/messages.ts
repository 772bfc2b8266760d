/** Every message between contexts: what is asked, what comes back, and the check that a receiver makes on arrival. */
import type { KnownCard, Said } from '../report/card-types';
import { isPrediction, type Prediction } from '../report/classroom';
import type { DateFacts, DateReading } from '../report/page-date/facts';
import type { PageDate } from '../report/page-date/page-date';
import {
  isId,
  isSaid,
  parseReadHint,
  parseReadNote,
  parseReadPage,
  parseReadTicker,
  type ReadHint,
  type ReadNote,
  type ReadPage,
  type ReadTicker,
} from './claims';
import { isDateFacts, isObject, isReading } from './dates';

/** From the page to the background. */
export interface ReadCard {
  kind: 'read-card';
  pack: string;
  /** The pack's own id, or that of one of its versions. */
  model: string;
  /** When the page was written, where it says so. */
  pageDate?: DateReading;
  /** What the page says of it, each claim once. */
  said?: Said[];
}

/** From the page to the background: when was a page with these facts written? Answered by `DateReply`. */
export interface ReadDate {
  kind: 'read-date';
  facts: DateFacts;
}

/** From the page to the background: puts the card's script into the page, which only a reader who looks needs. */
export interface LoadCard {
  kind: 'load-card';
}

/** From a frame of the page's own origin to the background: asks to be read like the page. */
export interface ReadFrame {
  kind: 'read-frame';
}

/** From a page that comes back after a while: whether the script may still run there. Answered by true or false. */
export interface MayStay {
  kind: 'may-stay';
}

/** From the page or one of its frames to the background: how many notes on claims are marked there now. */
export interface CountNotes {
  kind: 'count-notes';
  count: number;
}

/** From the panel or popup to the background: starts in a tab that the reader asks for. Answered by true or false. */
export interface CheckTab {
  kind: 'check-tab';
  tab: number;
}

/** From the background to the panel and popup: the script has begun in a frame of a tab. */
export interface Started {
  kind: 'started';
  tab: number;
  frame: number;
}

/** From the card to the background: what a pupil has predicted. Answered by true or false: whether it is kept. */
export interface Predict {
  kind: 'predict';
  prediction: Prediction;
}

/** From the background to a frame: opens its next card. Answered by true, or by false behind its last mention. */
export interface NextMention {
  kind: 'next-mention';
}

/** From the background to a frame: has a script begun there? That it is answered is the answer. */
export interface Ping {
  kind: 'ping';
}

/** From the background to all pages: match patterns of hosts that Caveat may not see any more, and of those it may. */
export interface HostsRemoved {
  kind: 'hosts-removed';
  removed: string[];
  kept: string[];
}

/** What the background answers: nothing where it has no such entry. */
export type CardReply = KnownCard | null;
/** Null for a page that doesn't say when it was written. */
export type DateReply = PageDate | null;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export type ToBackground =
  | ReadCard
  | ReadDate
  | ReadPage
  | ReadNote
  | ReadHint
  | ReadTicker
  | LoadCard
  | ReadFrame
  | MayStay
  | CountNotes
  | CheckTab
  | Predict;

/** The message if it is one that the background answers, else null. */
export function parseToBackground(message: unknown): ToBackground | null {
  if (!isObject(message)) return null;
  const { kind, facts, count, tab, prediction } = message;
  if (kind === 'count-notes') return isCount(count) ? { kind, count } : null;
  if (kind === 'check-tab') return isCount(tab) ? { kind, tab } : null;
  if (kind === 'load-card' || kind === 'may-stay' || kind === 'read-frame') return { kind };
  if (kind === 'read-page') return parseReadPage(message);
  if (kind === 'read-note') return parseReadNote(message);
  if (kind === 'read-hint') return parseReadHint(message);
  if (kind === 'read-ticker') return parseReadTicker(message);
  if (kind === 'read-date') return isDateFacts(facts) ? { kind, facts } : null;
  if (kind === 'predict') return isPrediction(prediction) ? { kind, prediction } : null;
  return kind === 'read-card' ? parseReadCard(message) : null;
}

function parseReadCard({ pack, model, pageDate, said }: Record<string, unknown>): ReadCard | null {
  if (!isId(pack) || !isId(model)) return null;
  if (said !== undefined && !isSaid(said)) return null;
  const request: ReadCard = { kind: 'read-card', pack, model, ...(said && { said }) };
  if (pageDate === undefined) return request;
  if (!isReading(pageDate)) return null;
  const { day, from } = pageDate;
  return { ...request, pageDate: { day, from } };
}

export type ToPage = NextMention | Ping | HostsRemoved;

/** The message if it is one that a page answers, else null. */
export function parseToPage(message: unknown): ToPage | null {
  if (!isObject(message)) return null;
  const { kind, removed, kept } = message;
  if (kind === 'next-mention' || kind === 'ping') return { kind };
  return kind === 'hosts-removed' && isTexts(removed) && isTexts(kept) ? { kind, removed, kept } : null;
}

/** The message if it says that the script has begun somewhere, else null. */
export function parseStarted(message: unknown): Started | null {
  if (!isObject(message)) return null;
  const { kind, tab, frame } = message;
  return kind === 'started' && isCount(tab) && isCount(frame) ? { kind, tab, frame } : null;
}
