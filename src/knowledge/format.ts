/** The canonical bytes of a knowledge file, so that a diff shows what was said and never how it was typed. */
import {
  type Document,
  isCollection,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLSeq,
} from 'yaml';

const OPTIONS = { lineWidth: 110, indentSeq: true, flowCollectionPadding: false, nullStr: '' } as const;

/** Lists of ids and names stand on one line where they fit. */
const SHORT_LISTS = new Set([
  'sources',
  'about',
  'aliases',
  'ambiguous',
  'codenames',
  'cues',
  'phrases',
  'tickers',
  'resembles',
  'runs',
  'input',
  'output',
]);
/** Less than the line's width: quotes, which the printer adds where a name needs them, take room too. */
const SHORT = 100;

/** A bare `2026` would be a number, so all dates keep their quotes. */
const DATE = /^\d{4}(-\d\d){0,2}$/;

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

/** Decided by the values alone, so that the answer is the same before and after formatting. */
function fitsLine(key: string, list: YAMLSeq, depth: number): boolean {
  if (!list.items.every((item) => isScalar(item) && !item.comment && !item.commentBefore)) return false;
  const items = list.items.map((item) => (isScalar(item) ? String(item.value) : '')).join(', ');
  return !items.includes('\n') && 2 * depth + key.length + items.length <= SHORT;
}

/** One form for each value, whatever was typed; comments and blank lines stay as they are. */
function normalise(document: Document): void {
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isCollection(pair.value)) return;
      const isEmpty = pair.value.items.length === 0;
      const depth = ancestors.filter(isCollection).length;
      pair.value.flow =
        isEmpty || (isSeq(pair.value) && SHORT_LISTS.has(keyOf(pair)) && fitsLine(keyOf(pair), pair.value, depth));
    },
    Collection(_, node, ancestors) {
      // A list item or the whole file; a pair has decided for its own value.
      const parent = ancestors.at(-1);
      if (isNode(parent) || parent === document) node.flow = node.items.length === 0;
    },
    Scalar(key, node) {
      if (typeof node.value !== 'string') return;
      // Plain falls back to quotes by itself where a text needs them.
      node.type = key !== 'key' && DATE.test(node.value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
    },
  });
}

function print(text: string): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  normalise(document);
  return document.toString(OPTIONS);
}

/** A comment between brackets moves when they go, and once more when it is read in its new place; then all is still. */
const ROUNDS = 6;

/** The canonical form of `text`. Throws an Error with the parser's words where it is not valid YAML. */
export function format(text: string): string {
  let before = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = print(before);
    if (after === before) break;
    before = after;
  }
  return before;
}
