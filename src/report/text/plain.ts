/** Blocks as plain text: an address stands behind what it belongs to. */
import { type Block, grouped, lineOf, oneLine, type Piece, safeHref } from './blocks';

export const plain = (blocks: readonly Block[]): string =>
  grouped(blocks)
    .map((group) => group.map(write).join('\n'))
    .join('\n\n');

const marks: Record<Block['kind'], string> = { title: '', heading: '', quote: '> ', paragraph: '', item: '- ' };

const write = ({ kind, pieces }: Block): string => marks[kind] + lineOf(pieces, inline);

function inline({ text, href }: Piece): string {
  const address = safeHref(href);
  const shown = oneLine(text);
  return address && address !== shown ? `${shown} (${address})` : shown;
}
