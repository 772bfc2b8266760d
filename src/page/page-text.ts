/** The text of one reading, block by block as `RUN_BREAK` divides it, and where in the page each stretch stands. */
import { RUN_BREAK } from './text-rules';
import type { Chunk, Piece } from './walk';

/** A chunk, and where it begins in the text of the reading. */
export interface Placed extends Chunk {
  start: number;
}

/** Consecutive chunks as one text. */
export interface TextPart {
  start: number;
  text: string;
}

/** A place in the DOM, and the section that it stands in. */
export interface Spot extends StaticRangeInit {
  startContainer: Text;
  section: string;
}

/** Index of the last item that begins at or before `offset`; the items are in order. */
function lastUpTo(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a stretch of a chunk stands; null where its text is gone. Offsets are the chunk's. */
export function spotIn({ pieces }: Chunk, start: number, end: number): Spot | null {
  const at = (offset: number): Piece | undefined => pieces[lastUpTo(pieces, offset)];
  const first = at(start);
  const isWhole = first && end <= first.start + first.node.length;
  const last = isWhole ? first : at(end - 1);
  if (!first || !last) return null;
  const startOffset = start - first.start;
  const endOffset = end - last.start;
  if (endOffset > last.node.length || startOffset > first.node.length) return null;
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset, section: first.section };
}

export class PageText {
  private chunks: Placed[] = [];
  private length = 0;

  add({ text, pieces }: Chunk): Placed {
    const start = this.length === 0 ? 0 : this.length + RUN_BREAK.length;
    const placed = { text, pieces, start };
    // Elements without text make chunks without any.
    if (text === '') return placed;
    this.length = start + text.length;
    this.chunks.push(placed);
    return placed;
  }

  /** How many chunks there are; `cutTo` this number takes away what was added since. */
  get count(): number {
    return this.chunks.length;
  }

  cutTo(count: number): void {
    this.chunks.length = count;
    const last = this.chunks.at(-1);
    this.length = last ? last.start + last.text.length : 0;
  }

  /** Cut between blocks; a part is longer than `characters` only where a chunk is. */
  *parts(characters: number): Generator<TextPart> {
    let texts: string[] = [];
    let start = 0;
    let length = 0;
    for (const chunk of this.chunks) {
      if (texts.length > 0 && length + chunk.text.length > characters) {
        yield { start, text: texts.join(RUN_BREAK) };
        texts = [];
      }
      if (texts.length === 0) {
        start = chunk.start;
        length = 0;
      }
      texts.push(chunk.text);
      length += chunk.text.length + RUN_BREAK.length;
    }
    if (texts.length > 0) yield { start, text: texts.join(RUN_BREAK) };
  }

  /** The texts of the chunks, in which every piece that `isShown` refuses is blank: offsets stay as they are. */
  *shown(isShown: (node: Text) => boolean): Generator<string> {
    for (const { text, pieces } of this.chunks) {
      yield pieces.every(({ node }) => isShown(node)) ? text : blanked(text, pieces, isShown);
    }
  }

  /** Where a stretch of the text stands; null where it is gone. */
  spot(start: number, end: number): Spot | null {
    const chunk = this.chunks[lastUpTo(this.chunks, start)];
    return chunk ? spotIn(chunk, start - chunk.start, end - chunk.start) : null;
  }
}

function blanked(text: string, pieces: readonly Piece[], isShown: (node: Text) => boolean): string {
  return pieces
    .map(({ node, start }, index) => {
      const piece = text.slice(start, pieces[index + 1]?.start);
      return isShown(node) ? piece : ' '.repeat(piece.length);
    })
    .join('');
}
