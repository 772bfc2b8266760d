/** Lists of names in use: tab-separated, with a line of headings; lines that begin with `#` are comments. */
import type { Use } from './coverage';

const COLUMNS = ['name', 'issues', 'in_2026'] as const;

/** Throws an Error that says what the file lacks. */
export function parseNames(text: string): Use[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const headings = head.split('\t');
  const at = COLUMNS.map((column) => headings.indexOf(column));
  const missing = COLUMNS.filter((_, i) => at[i] === -1);
  if (missing.length > 0)
    throw new Error(`The first line has to name its columns, tab-separated; it lacks: ${missing.join(', ')}.`);
  return lines.map((line, number) => {
    const cells = line.split('\t');
    const [name = '', all, in2026] = at.map((column) => cells[column]);
    const use = { name, all: Number(all || Number.NaN), in2026: Number(in2026 || Number.NaN) };
    if (name === '' || !Number.isInteger(use.all) || !Number.isInteger(use.in2026))
      throw new Error(`Name ${number + 1} ("${line}") has to have a name and two whole numbers.`);
    return use;
  });
}
