/** How the commands print. */
import type { Problem } from '../../src/knowledge/problem';

export const say = (line = ''): void => console.log(line);
export const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2));

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

export const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** A figure with its name, so that figures stand below each other. */
export const row = (name: string, value: string | number): string => `${name.padEnd(16)}${String(value).padStart(6)}`;

export const place = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** `3 vendor, 2 press`, the most first. */
export const tally = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([what, number]) => `${number} ${what}`)
    .join(', ');
