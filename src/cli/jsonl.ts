/** One record in, one record out. */
import type { Mention } from '../detect/types';
import type { Engine } from './engine';
import { type Line, MAX_LINE_BYTES } from './lines';
import { markParagraphs } from './text-runs';

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
}

export interface Answer {
  /** A line of JSON, with its end. */
  json: string;
  ok: boolean;
}

/** Answers one line; `undefined` for a blank one. Never throws for what a line holds. */
export function answerLine(line: Line, { detect }: Pick<Engine, 'detect'>): Answer | undefined {
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
  const title = typeof record.title === 'string' ? record.title : undefined;
  const mentions = detect(markParagraphs(record.text), title).map(toRecord);
  return { json: `{"id":${id},"mentions":${JSON.stringify(mentions)},"notes":[]}\n`, ok: true };
}

const refuse = (id: string, error: string): Answer => ({
  json: `{"id":${id},"error":${JSON.stringify(error)}}\n`,
  ok: false,
});

function parseRecord(text: string): InputRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
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
