/** `caveat` from arguments to exit code, with every stream and the day handed in. */
import type { Readable, Writable } from 'node:stream';
import { version } from '../../package.json';
import { exportReport } from '../report/export/exports';
import { wordingOf } from '../words/wording';
import { type Check, HELP, readArgs, UsageError } from './args';
import { type Answers, answerBatch } from './batch';
import { Crew, type StartWorkers } from './crew';
import { checkDocument, reportOn } from './document';
import type { Engine } from './engine';
import { inOrder } from './in-order';
import { readChunks, readDocument } from './input';
import { type LineBlock, LineCutter } from './lines';
import { Output } from './output';
import { Progress } from './progress';
import { writeReport } from './report';
import { say } from './say';
import { type Ids, readIds, withoutIds } from './skip';
import { visible } from './terminal';

export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Today's date, such as 2026-11-22. */
  today: string;
  colour: boolean;
  /** Whether progress is told on standard error. */
  progress?: boolean;
  /** How many threads can work at once; one where that is not known. */
  cores?: number;
}

export const exitCode = { done: 0, someRefused: 1, nothingDone: 2 } as const;

/** Resolves with the exit code once everything is written. `start` is for streams that take several jobs. */
export async function run(argv: readonly string[], io: Io, engine: Engine, start: StartWorkers): Promise<number> {
  const out = new Output(io.stdout);
  try {
    const request = readArgs(argv);
    if (request.do !== 'check') await out.write(request.do === 'help' ? HELP : `${version}\n`);
    else if (request.output === 'jsonl') return await checkStream(request, io, engine, out, start);
    else await checkOne(request, io, engine, out);
    await out.flush();
    return exitCode.done;
  } catch (error) {
    await complain(io, sentenceOf(error));
    return exitCode.nothingDone;
  }
}

/** A mistake of ours isn't the user's: it goes on up, with its stack. */
function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code && (error as NodeJS.ErrnoException).syscall === 'write') return `The output could not be written (${code}).`;
  throw error;
}

const complain = (io: Io, sentence: string): Promise<void> =>
  new Output(io.stderr).write(`caveat: ${visible(sentence)}\n`);

async function checkOne(request: Check, io: Io, engine: Engine, out: Output): Promise<void> {
  const raw = await readDocument(request.file, io.stdin);
  if (request.format) {
    const { report, facts } = reportOn(raw, request, io.today, engine);
    return out.write(exportReport(request.format, { report, text: facts.text, wording: wordingOf(say) }));
  }
  const result = checkDocument(raw, request, io.today, engine);
  if (request.output === 'json') return out.write(`${JSON.stringify(result)}\n`);
  return out.write(writeReport(result, { colour: io.colour, full: request.full }));
}

/** Batches that are under way or wait for those before them, for each job: so none stands idle while one is written. */
const PER_JOB = 2;

async function checkStream(request: Check, io: Io, engine: Engine, out: Output, start: StartWorkers): Promise<number> {
  const { jobs = io.cores ?? 1, file, skipIds } = request;
  const ids: Ids = skipIds === undefined ? new Set() : await readIds(skipIds, io.stdin);
  const progress = io.progress
    ? new Progress(
        (text) => io.stderr.write(text),
        () => performance.now(),
      )
    : undefined;
  const crew = new Crew(jobs, start, (block) => answerBatch(block, engine, io.today), io.today);
  let refused = 0;
  const give = async (answers: Answers): Promise<boolean> => {
    refused += answers.refused;
    progress?.add(answers);
    if (answers.lines.length > 0) await out.write(answers.lines);
    return out.open;
  };
  try {
    await inOrder(blocks(file, io.stdin, ids), (block) => crew.answer(block), give, jobs === 1 ? 1 : jobs * PER_JOB);
  } finally {
    await crew.end();
    progress?.end();
  }
  await out.flush();
  if (refused > 0)
    await complain(io, `${refused === 1 ? '1 record' : `${refused} records`} could not be read; the output says why.`);
  return refused > 0 ? exitCode.someRefused : exitCode.done;
}

/** The lines that a chunk of the input completes: cut by bytes, and still nothing held back from a live stream. */
async function* blocks(file: string, stdin: Readable, ids: Ids): AsyncGenerator<LineBlock> {
  const cutter = new LineCutter();
  for await (const chunk of readChunks(file, stdin)) {
    const block = cutter.push(chunk);
    if (block) yield withoutIds(block, ids);
  }
  const rest = cutter.end();
  if (rest) yield withoutIds(rest, ids);
}
