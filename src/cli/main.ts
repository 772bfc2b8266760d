/** The process around `run`: the real streams, the real day and the real knowledge base. */
import names from 'virtual:caveat/names';
import packs from 'virtual:caveat/packs';
import { detect, lexiconOf } from '../detect/detect';
import type { Engine } from './engine';
import { run } from './run';

const lexicon = lexiconOf(names);

const engine: Engine = {
  detect: (text, title) => detect(text, lexicon, title),
  pack: (id) => (Object.hasOwn(packs, id) ? packs[id] : undefined),
  checked: names.checked,
};

const { stdin, stdout, stderr, argv } = process;
const io = {
  stdin,
  stdout,
  stderr,
  today: new Date().toISOString().slice(0, 10),
  colour: stdout.isTTY === true && stdout.hasColors(),
};

process.exitCode = await run(argv.slice(2), io, engine);
// Where the reader of the output is gone, nobody needs the rest of the input.
stdin.destroy();
