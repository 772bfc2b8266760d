/** Blocks as BBCode. It has no way to escape: a space of no width keeps what a page says from becoming a tag or a link. */
import { type Block, grouped, lineOf, oneLine, type Piece, safeHref } from './blocks';

const NO_WIDTH = '\u200b';

export const bbcode = (blocks: readonly Block[]): string =>
  grouped(blocks)
    .map((group) =>
      (group[0]?.kind === 'item' ? ['[list]', ...group.map(write), '[/list]'] : group.map(write)).join('\n'),
    )
    .join('\n\n');

const frames: Record<Block['kind'], [string, string]> = {
  title: ['[b]', '[/b]'],
  heading: ['[b]', '[/b]'],
  quote: ['[quote]', '[/quote]'],
  paragraph: ['', ''],
  item: ['[*]', ''],
};

function write({ kind, pieces }: Block): string {
  const [begin, end] = frames[kind];
  return `${begin}${lineOf(pieces, inline)}${end}`;
}

function inline({ text, href, bold }: Piece): string {
  const shown = escaped(text);
  const address = safeHref(href);
  const linked = address ? `[url=${address}]${shown}[/url]` : shown;
  return bold && shown ? `[b]${linked}[/b]` : linked;
}

const escaped = (text: string): string =>
  oneLine(text)
    .replace(/\[/g, `[${NO_WIDTH}`)
    .replace(/:\/\//g, `:${NO_WIDTH}//`)
    .replace(/(www)\./gi, `$1${NO_WIDTH}.`);
