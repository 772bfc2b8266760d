/** Blocks as Markdown: CommonMark, safe where GitHub's extensions make links of bare addresses and names. */
import { type Block, grouped, lineOf, oneLine, type Piece, safeHref } from './blocks';

export function markdown(blocks: readonly Block[]): string {
  return grouped(blocks)
    .map((group) => group.map(write).join('\n'))
    .join('\n\n');
}

const marks: Record<Block['kind'], string> = { title: '# ', heading: '## ', quote: '> ', paragraph: '', item: '- ' };

function write({ kind, pieces }: Block): string {
  const line = atStart(lineOf(pieces, inline));
  return marks[kind] + (kind === 'title' || kind === 'heading' ? atEnd(line) : line);
}

function inline({ text, href, bold }: Piece): string {
  const shown = escaped(text);
  const address = safeHref(href);
  const linked = address ? `[${shown}](${address})` : shown;
  // Bold that begins or ends with a space is none.
  return bold && shown.trim() === shown && shown ? `**${linked}**` : linked;
}

const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>|~&@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www|mailto|xmpp)(?=[.:])/gi, '$1\\');

/** What would begin a heading, a list or a line across at the start of a line. */
const atStart = (line: string): string => line.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** What would close a heading. */
const atEnd = (line: string): string => line.replace(/(?<![#\\])(#+\s*)$/, '\\$1');
