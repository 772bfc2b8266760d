/** One record in, one record out. */
import { topicsOf } from '../claims/topics';
import type { Topic } from '../claims/types';
import { markParagraphs } from '../detect/paragraphs';
import type { Mention } from '../detect/types';
import { findings } from '../report/page-report';
import type { Engine } from './engine';
import { type Line, MAX_LINE_BYTES } from './lines';
import { type HintRecord, hintRecord, type NoteRecord, noteRecord, type TickerRecord, tickerRecord } from './records';

/** A mention as the command line gives it out. */
export type MentionRecord = Pick<Mention, 'start' | 'end' | 'text' | 'model' | 'confidence' | 'why'>;

export const toRecord = ({ start, end, text, model, confidence, why }: Mention): MentionRecord => ({
  start,
  end,
  text,
  model,
  confidence,
  why,
});

/** What is read of a record; the rest is for what is still to come, or for others. */
interface InputRecord {
  id?: unknown;
  text?: unknown;
  title?: unknown;
  date?: unknown;
  url?: unknown;
  /** The paragraph that holds `text`: what is said of `text` is read in it. */
  context?: unknown;
  /** Ids of the models that the page is about, where they are known. */
  about?: unknown;
}

interface Checked {
  mentions: Mention[];
  notes: NoteRecord[];
  hints: HintRecord[];
  tickers: TickerRecord[];
}

export interface Answer {
  /** A line of JSON, with its end. */
  json: string;
  ok: boolean;
}

/** Answers one line; `undefined` for a blank one. Never throws for what a line holds. */
export function answerLine(line: Line, engine: Engine, today: string): Answer | undefined {
  if (line.text === undefined) {
    return refuse(String(line.number), `The line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB; split its text.`);
  }
  if (line.text.trim() === '') return undefined;
  const record = parseRecord(line.text);
  if (!record) return refuse(String(line.number), 'The line is not a JSON object.');
  const id = idOf(record, line);
  if (typeof record.text !== 'string') {
    return refuse(id, 'text' in record ? 'The "text" of the record is not a string.' : 'The record has no "text".');
  }
  const { mentions, notes, hints, tickers } = check(record, record.text, engine, today);
  const found = `"mentions":${listOf(mentions.map(toRecord))},"notes":${listOf(notes)},"hints":${listOf(hints)}`;
  // The id goes out as it came in, which may be more digits than a number keeps.
  return { json: `{"id":${id},${found},"tickers":${listOf(tickers)}}\n`, ok: true };
}

/** Most lists of a stream are empty. */
const listOf = (list: readonly unknown[]): string => (list.length > 0 ? JSON.stringify(list) : '[]');

/** The id of a line's record as JSON, or the line's number where it has none; undefined where it is no record. */
export function idIn(line: Line): string | undefined {
  const record = parseRecord(line.text ?? '');
  return record && idOf(record, line);
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function check(record: InputRecord, text: string, engine: Engine, today: string): Checked {
  const title = textOf(record.title) ?? '';
  const runs = markParagraphs(text);
  const mentions = engine.detect(runs, title);
  const context = textOf(record.context);
  const from = context === undefined || context === text ? -1 : context.indexOf(text);
  const isAll = context === undefined || from < 0;
  const whole = isAll ? runs : markParagraphs(context);
  const near = isAll ? mentions : engine.detect(whole, title);
  const topics = aboutOf(record, engine) ?? topicsOf(near, title ? engine.detect(title) : []);
  if (near.length === 0 && topics.length === 0) return { mentions, notes: [], hints: [], tickers: [] };
  const date = dayIn(record.date);
  const facts = { title, text: whole, mentions: near, date, links: [], topics };
  const { notes, hints, tickers } = findings(facts, engine.pack, today, engine.tokens);
  const start = Math.max(0, from);
  const own = within(start, start + text.length);
  return {
    mentions,
    notes: own(notes).map(noteRecord),
    hints: own(hints).map(hintRecord),
    tickers: own(tickers).map((ticker) => tickerRecord(ticker, engine.tokens)),
  };
}

/** A full or partial date; anything else is none. */
const dayIn = (date: unknown): string | null => /^\d{4}(?:-\d\d){0,2}(?=T|$)/.exec(textOf(date) ?? '')?.[0] ?? null;

/** Of places in the whole, those that lie in one part of it by half or more, counted from its start. */
const within =
  (start: number, end: number) =>
  <Place extends { start: number; end: number }>(places: readonly Place[]): Place[] =>
    places
      .filter((place) => 2 * (Math.min(place.end, end) - Math.max(place.start, start)) >= place.end - place.start)
      .map((place) => ({
        ...place,
        start: Math.max(place.start, start) - start,
        end: Math.min(place.end, end) - start,
      }));

const aboutOf = ({ about }: InputRecord, engine: Engine): Topic[] | undefined =>
  Array.isArray(about)
    ? about.flatMap((id) => (typeof id === 'string' ? (engine.topic(id.replace(/^product:/, '')) ?? []) : []))
    : undefined;

const refuse = (id: string, error: string): Answer => ({
  json: `{"id":${id},"error":${JSON.stringify(error)}}\n`,
  ok: false,
});

function parseRecord(text: string): InputRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The record's id as JSON, or the line's number where it has none. */
function idOf(record: InputRecord, line: Line): string {
  const id = record.id;
  if (typeof id === 'number' && !Number.isSafeInteger(id)) return digitsOf(id, line.text ?? '') ?? JSON.stringify(id);
  return id === undefined || id === null ? String(line.number) : JSON.stringify(id);
}

/** Ids of social networks have more digits than a JavaScript number keeps: takes them from the line itself. */
function digitsOf(id: number, line: string): string | undefined {
  for (const [, digits] of line.matchAll(/"id"\s*:\s*(-?\d+)/g)) {
    if (digits !== undefined && Number(digits) === id) return digits;
  }
  return undefined;
}
