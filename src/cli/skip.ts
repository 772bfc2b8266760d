/** Ids of records that have been answered before: `--skip-ids`. */
import type { Readable } from 'node:stream';
import { readChunks } from './input';
import { idIn } from './jsonl';
import { blanked, type Line, type LineBlock, LineCutter, linesOf } from './lines';

/** Ids as JSON, as `idIn` gives them. */
export type Ids = ReadonlySet<string>;

/**
 * Reads an output of before, or a list with an id a line; a line that was cut off while it was written counts as none.
 * A bare number may stand for a number or a string. Throws `UsageError` when the file can't be read.
 */
export async function readIds(file: string, stdin: Readable): Promise<Ids> {
  const ids = new Set<string>();
  const cutter = new LineCutter();
  const add = (block: LineBlock | null): void => {
    if (block) for (const line of linesOf(block)) for (const id of idsIn(line)) ids.add(id);
  };
  for await (const chunk of readChunks(file, stdin)) add(cutter.push(chunk));
  add(cutter.end());
  return ids;
}

function idsIn(line: Line): string[] {
  const text = line.text?.trim() ?? '';
  if (text === '') return [];
  if (text.startsWith('{')) return [idIn({ ...line, text }) ?? []].flat();
  if (/^".*"$/.test(text)) return [text];
  return /^-?\d+$/.test(text) ? [text, JSON.stringify(text)] : [JSON.stringify(text)];
}

/** The block without the records that have one of these ids. A record without an id goes by its line's number. */
export const withoutIds = (block: LineBlock, ids: Ids): LineBlock =>
  ids.size === 0 ? block : blanked(block, (line) => ids.has(idIn(line) ?? String(line.number)));
