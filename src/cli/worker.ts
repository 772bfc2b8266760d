/** One of the threads of `--jobs`: a bundle of its own beside the command line's. */
import workerpool from 'workerpool';
import { engine } from './base';
import { answerBatch } from './batch';
import type { Line } from './lines';

workerpool.worker({ answer: (lines: Line[], today: string) => answerBatch(lines, engine, today) });
