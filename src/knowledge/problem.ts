/** What is wrong with a knowledge file, and how the place of it is named. */

/** One finding: `line` counts from 1, `message` is whole sentences that say what is wrong and how to mend it. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** Keys and list indexes from a file's root to a value, such as `['rollout', 2, 'sources']`. */
export type Path = readonly (string | number)[];

/** A file that follows its schema. */
export interface Parsed<T> {
  path: string;
  value: T;
  /** Line of a key, list item or, where the path leads nowhere, of the nearest thing above it. */
  lineOf(path: Path): number;
}

/** What an item of a list is called; `''` is a list that is the whole file. */
const ITEM: Record<string, string> = {
  '': 'item',
  caveats: 'caveat',
  claims: 'claim',
  earlier: 'earlier period',
  recognise: 'pattern',
  licence: 'licence period',
  lookalikes: 'look-alike',
  modes: 'mode',
  notes: 'note',
  products: 'product',
  rollout: 'rollout row',
  timeline: 'timeline event',
  tokens: 'token',
  versions: 'version',
};
/** Keys by whose value a reader recognises an item, best first. */
const LABELS = ['surface', 'name', 'word', 'date', 'region', 'id'];

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    root,
  );
}

function labelOf(item: unknown): string {
  const label = LABELS.map((key) => valueAt(item, [key])).find((value) => typeof value === 'string' && value !== '');
  return label ? ` ("${label}")` : '';
}

/** Names a place in words, such as `rollout row 3 ("WhatsApp"): "status"`; the root is `the file`. */
export function placeOf(path: Path, root: unknown): string {
  const words: string[] = [];
  for (let index = 0; index < path.length; index += 1) {
    const [list, key] = [path[index - 1] ?? '', path[index] ?? ''];
    if (typeof key === 'number')
      words.push(`${ITEM[list] ?? 'item'} ${key + 1}${labelOf(valueAt(root, path.slice(0, index + 1)))}`);
    else if (list === 'sources' && index === 1) words.push(`source "${key}"`);
    // A list whose item follows is named by the item: "rollout row 3", "source "x"".
    else if (!isNamedByItem(key, path[index + 1], index)) words.push(`"${key}"`);
  }
  return words.join(': ') || 'the file';
}

const isNamedByItem = (key: string, next: string | number | undefined, depth: number): boolean =>
  (typeof next === 'number' && key in ITEM) || (typeof next === 'string' && key === 'sources' && depth === 0);

/** A problem of the value at `path`; `what` goes on where the name of the place ends. `at` is the place of the line. */
export function problemAt(file: Parsed<unknown>, path: Path, what: string, at: Path = path): Problem {
  return { file: file.path, line: file.lineOf(at), message: `${placeOf(path, file.value)} ${what}` };
}
