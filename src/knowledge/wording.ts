/** Turns schema issues into sentences that a newcomer understands and that say how to mend the file. */
import type * as v from 'valibot';
import { type Path, placeOf, valueAt } from './problem';
import { didYouMean } from './suggest';

export type Issue = v.BaseIssue<unknown>;

/** How to fill in a missing key; the others say `"key: ..."`. */
const HINTS: Record<string, string> = {
  sources: '"sources: [id]" naming an entry of this file\'s sources',
  text: '"text: ..." that says it in one or two short sentences',
  date: '\'date: "2026-04-08"\', as exact as the source is',
  checked: '\'checked: "2026-11-22"\', the day on which you compared the file with its sources',
  url: '"url: https://..." that a reader can open',
  rollout: '"rollout: []" where nothing is known, or rows with surface, region, status and sources',
  timeline: '"timeline: []" where nothing is known',
  caveats: '"caveats: []" where nothing is known',
};

/** The shape of a schema as far as keys go, through lists, records, pipes and optional values. */
interface Shape {
  wrapped?: Shape;
  entries?: Record<string, Shape>;
  item?: Shape;
  value?: Shape;
  /** Of a picklist. */
  options?: readonly string[];
}

/** The shape at `path`, still wrapped where it is optional. */
function shapeAt(schema: Shape, path: Path): Shape | undefined {
  return path.reduce<Shape | undefined>((shape, key) => {
    const bare = shape?.wrapped ?? shape;
    return bare?.entries?.[key] ?? bare?.item ?? bare?.value;
  }, schema);
}

/** The end of a sentence about a value of the wrong type. Valibot asks for it where the schema has no words of its own. */
export function wrongType(issue: Issue): string {
  switch (issue.type) {
    case 'picklist':
      return oneOf(issue);
    case 'literal':
      return `may only be ${issue.expected}. Leave the key out otherwise`;
    case 'boolean':
      return 'must be true or false';
    case 'string':
      return 'must be text. Put quotes around a number';
    case 'array':
      return 'must be a list. Write [] where there is nothing';
    case 'strict_object':
    case 'record':
      return 'must have keys of its own, indented below it';
    case 'min_length':
      return 'is too short';
    default:
      return issue.message;
  }
}

function oneOf({ expected, input }: Issue): string {
  const options = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  return `must be one of: ${options.join(', ')}.${typeof input === 'string' ? didYouMean(input, options) : ''}`;
}

function missing(place: string, key: string, shape: Shape | undefined): string {
  // Statements name their sources; the file's own "sources" is another thing.
  if (key === 'sources' && shape?.value)
    return `${place} has no "sources". Add them, one id with url, title and the rest each.`;
  const hint = HINTS[key] ?? `"${key}: ..."${shape?.options ? `, one of: ${shape.options.join(', ')}` : ''}`;
  return `${place} has no ${key === 'sources' ? 'source' : `"${key}"`}. Add ${hint}.`;
}

function unknown(place: string, key: string, parent: Shape | undefined): string {
  const known = Object.keys((parent?.wrapped ?? parent)?.entries ?? {});
  return `${place} has an unknown key "${key}".${didYouMean(key, known) || ` It may have: ${known.join(', ')}.`}`;
}

function empty(place: string, issue: Issue, shape: Shape | undefined): string {
  const remedy = shape?.wrapped ? 'Fill it in, or remove the line.' : 'Fill it in.';
  return `${place} has no value. ${issue.type === 'picklist' ? `It ${issue.message}` : remedy}`;
}

export const pathOf = (issue: Issue): Path => (issue.path ?? []).map((item) => item.key as string | number);

/** One issue as whole sentences, without file and line. */
export function sentence(issue: Issue, schema: unknown, root: unknown): string {
  const path = pathOf(issue);
  if (path.length === 0 && root === null) return 'the file is empty.';
  const [parent, key, shape] = [path.slice(0, -1), String(path.at(-1)), shapeAt(schema as Shape, path)];
  if (path.length > 0 && valueAt(root, path) === undefined) return missing(placeOf(parent, root), key, shape);
  if (issue.expected === 'never') return unknown(placeOf(parent, root), key, shapeAt(schema as Shape, parent));
  const place = placeOf(path, root);
  if (issue.input === null) return empty(place, issue, shape);
  return `${place} ${issue.message}${/[.?]$/.test(issue.message) ? '' : '.'}`;
}
