/** `caveat` from arguments to exit code, with every stream and the day handed in. */
import type { Readable, Writable } from 'node:stream';
import { version } from '../../package.json';
import { type Check, HELP, readArgs, UsageError } from './args';
import { checkDocument } from './document';
import type { Engine } from './engine';
import { readChunks, readDocument } from './input';
import { answerLine } from './jsonl';
import { type Line, LineSplitter } from './lines';
import { Output } from './output';
import { writeReport } from './report';
import { visible } from './terminal';

export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Today's date, such as 2026-11-22. */
  today: string;
  colour: boolean;
}

export const exitCode = { done: 0, someRefused: 1, nothingDone: 2 } as const;

/** Resolves with the exit code once everything is written. */
export async function run(argv: readonly string[], io: Io, engine: Engine): Promise<number> {
  const out = new Output(io.stdout);
  try {
    const request = readArgs(argv);
    if (request.do !== 'check') await out.write(request.do === 'help' ? HELP : `${version}\n`);
    else if (request.output === 'jsonl') return await checkStream(request, io, engine, out);
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
  const result = checkDocument(await readDocument(request.file, io.stdin), request, io.today, engine);
  if (request.output === 'json') return out.write(`${JSON.stringify(result)}\n`);
  return out.write(writeReport(result, { colour: io.colour, full: request.full }));
}

async function checkStream({ file }: Check, io: Io, engine: Engine, out: Output): Promise<number> {
  const lines = new LineSplitter();
  let refused = 0;
  // Answers to one chunk are written together: a call a chunk, and still nothing held back from a live stream.
  const answer = async (batch: Iterable<Line>): Promise<void> => {
    let text = '';
    for (const line of batch) {
      const given = answerLine(line, engine);
      if (given && !given.ok) refused += 1;
      text += given?.json ?? '';
    }
    if (text) await out.write(text);
  };
  for await (const chunk of readChunks(file, io.stdin)) {
    await answer(lines.push(chunk));
    if (!out.open) break;
  }
  await answer(lines.end());
  await out.flush();
  if (refused > 0)
    await complain(io, `${refused === 1 ? '1 record' : `${refused} records`} could not be read; the output says why.`);
  return refused > 0 ? exitCode.someRefused : exitCode.done;
}
