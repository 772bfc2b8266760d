/** Programs that are held to some of the machine's cores. */
import { spawnSync } from 'node:child_process';

/** False where the system can't: Node may then collect garbage and compile on other cores than its script runs on. */
export const holdsToCores = spawnSync('taskset', ['--version']).status === 0;

/** A command line of Node's on the first `cores` cores. */
export const nodeOn = (cores: number, args: readonly string[]): [command: string, args: string[]] =>
  holdsToCores
    ? ['taskset', ['--cpu-list', `0-${cores - 1}`, process.execPath, ...args]]
    : [process.execPath, [...args]];
