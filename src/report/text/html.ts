/** Blocks as HTML. A string, for a file or another site: nothing here goes into a page of ours. */
import { type Block, grouped, lineOf, oneLine, type Piece, safeHref } from './blocks';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for values in quotes alike. */
export const escapeHtml = (text: string): string => oneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

export const html = (blocks: readonly Block[]): string =>
  grouped(blocks)
    .map((group) => (group[0]?.kind === 'item' ? ['<ul>', ...group.map(write), '</ul>'] : group.map(write)).join('\n'))
    .join('\n');

const tags: Record<Block['kind'], string> = {
  title: 'h1',
  heading: 'h2',
  quote: 'blockquote',
  paragraph: 'p',
  item: 'li',
};

const write = ({ kind, pieces }: Block): string => `<${tags[kind]}>${lineOf(pieces, inline)}</${tags[kind]}>`;

function inline({ text, href, bold, stance }: Piece): string {
  const shown = escapeHtml(text);
  const address = safeHref(href);
  const linked = address ? `<a href="${escapeHtml(address)}">${shown}</a>` : shown;
  return bold && shown ? `<b${stance ? ` class="${stance}"` : ''}>${linked}</b>` : linked;
}
