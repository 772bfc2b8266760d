/** What other libraries take to find nothing but names in the same posts. */
import { spawnSync } from 'node:child_process';
import { absolute } from '../../tools/knowledge-files.mjs';
import { nodeOn } from './cores';
import { indexedNames } from './model-names';

/** Each with as many posts as it reads in a few seconds. */
const WAYS = {
  compromiseProperNouns: 500,
  compromiseNames: 500,
  compromiseOneNames: 4_000,
  winkProperNouns: 8_000,
  winkNames: 8_000,
  winkBareNames: 8_000,
} as const;

export type Way = keyof typeof WAYS;
export const ways = Object.keys(WAYS) as Way[];

/** Posts per second of one way, on one core, in a process of its own: wink-nlp has one pipe for each process. */
export function rivalSpeed(way: Way, texts: readonly string[]): number {
  const input = JSON.stringify({ names: indexedNames(), texts: texts.slice(0, WAYS[way]) });
  const [command, args] = nodeOn(1, [absolute('test/bench/rival.mjs'), way]);
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${way}: ${stderr}`);
  return Number(stdout);
}
