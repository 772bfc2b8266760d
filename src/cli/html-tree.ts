/** A parsed file's elements, as far as more than one reader asks for them. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** In the order of the file. */
export function* elementsOf(root: Tree.Document): Generator<Tree.Element> {
  const open: Tree.Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
}

export const attribute = ({ attrs }: Tree.Element, key: string): string | undefined =>
  attrs.find(({ name }) => name === key)?.value;
