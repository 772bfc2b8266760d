/** Many records at once. */
import type { Engine } from './engine';
import { answerLine } from './jsonl';
import { type LineBlock, linesOf } from './lines';

export interface Answers {
  /** Lines of JSON, each with its end. */
  json: string;
  answered: number;
  refused: number;
}

/** Answers in the lines' order; blank lines have none. Never throws for what a line holds. */
export function answerBatch(block: LineBlock, engine: Engine, today: string): Answers {
  const answers: Answers = { json: '', answered: 0, refused: 0 };
  for (const line of linesOf(block)) {
    const given = answerLine(line, engine, today);
    if (!given) continue;
    answers.json += given.json;
    if (given.ok) answers.answered += 1;
    else answers.refused += 1;
  }
  return answers;
}
