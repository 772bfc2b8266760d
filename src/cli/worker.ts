/** One of the threads of `--jobs`: a bundle of its own beside the command line's. */
import workerpool from 'workerpool';
import { engine } from './base';
import { answerBatch } from './batch';
import type { LineBlock } from './lines';

function answer(block: LineBlock, today: string) {
  const answers = answerBatch(block, engine, today);
  return new workerpool.Transfer(answers, [answers.lines.buffer]);
}

workerpool.worker({ answer });
