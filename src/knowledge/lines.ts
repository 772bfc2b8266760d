/** From a path of keys and indexes to the line on which it stands. */
import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Path } from './problem';

/** Offset of the child `key` in the text, or nothing where there is none; a pair begins at its key. */
function step(node: Node | null | undefined, key: string | number): { offset?: number; node?: Node | null } {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { ...at(item), node: item } : {};
  }
  if (!isMap(node)) return {};
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return isNode(pair?.key) ? { ...at(pair.key), node: pair.value as Node | null } : {};
}

const at = (node: Node): { offset?: number } => (node.range ? { offset: node.range[0] } : {});

/** Lines count from 1; a path that leads nowhere has the line of the nearest thing above it. */
export function lineFinder(document: Document, lines: LineCounter): (path: Path) => number {
  return (path) => {
    let node = document.contents as Node | null | undefined;
    let offset = 0;
    for (const key of path) {
      const child = step(node, key);
      if (child.offset === undefined) break;
      offset = child.offset;
      node = child.node;
    }
    return lines.linePos(offset).line || 1;
  };
}
