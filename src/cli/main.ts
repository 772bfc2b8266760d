/** The process around `run`: the real streams, the real day and the real knowledge base. */
import { availableParallelism } from 'node:os';
import { engine } from './base';
import { run } from './run';
import { workers } from './workers';

const { stdin, stdout, stderr, argv } = process;
const io = {
  stdin,
  stdout,
  stderr,
  today: new Date().toISOString().slice(0, 10),
  colour: stdout.isTTY === true && stdout.hasColors(),
  progress: stderr.isTTY === true,
  cores: availableParallelism(),
};

process.exitCode = await run(argv.slice(2), io, engine, workers);
// Where the reader of the output is gone, nobody needs the rest of the input.
stdin.destroy();
