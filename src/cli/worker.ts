/** One of the threads of `--jobs`: a bundle of its own beside the command line's. */
import workerpool from 'workerpool';
import { engine } from './base';
import { answerBatch } from './batch';
import type { LineBlock } from './lines';

workerpool.worker({ answer: (block: LineBlock, today: string) => answerBatch(block, engine, today) });
