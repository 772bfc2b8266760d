/** Many records at once. */
import type { Engine } from './engine';
import { answerLine } from './jsonl';
import { type LineBlock, linesOf } from './lines';

export interface Answers {
  /** Lines of JSON, each with its end: as bytes, which a thread can hand over and need not copy. */
  lines: Uint8Array<ArrayBuffer>;
  answered: number;
  refused: number;
}

const encoder = new TextEncoder();

/** Answers in the lines' order; blank lines have none. Never throws for what a line holds. */
export function answerBatch(block: LineBlock, engine: Engine, today: string): Answers {
  let json = '';
  let answered = 0;
  let refused = 0;
  for (const line of linesOf(block)) {
    const given = answerLine(line, engine, today);
    if (!given) continue;
    json += given.json;
    if (given.ok) answered += 1;
    else refused += 1;
  }
  return { lines: encoder.encode(json), answered, refused };
}
