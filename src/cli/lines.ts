/** Bytes to lines, in constant memory. */

/**
 * The longest line that is kept, in bytes. A long article has 100 kB and the longest books 6 MB; a line above this is
 * a file without line ends, which would otherwise be held in memory whole.
 */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

export interface Line {
  /** Counted from 1. */
  number: number;
  /** Absent for a line that is too long. */
  text?: string;
}

/** Lines that a chunk of the input completes, cut as bytes: a character may span two chunks. */
export interface LineBlock {
  /** Of the first line. */
  number: number;
  /** Lines with their ends; nothing else lies in the buffer, so that it can be handed to a thread. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The first line was too long to be kept, and nothing but its end is left. */
  isCut: boolean;
}

const END = 10;
const LINE_END = Uint8Array.of(END);

/** Cuts bytes into blocks and no further: that is left to whoever reads the lines. */
export class LineCutter {
  #pieces: Uint8Array[] = [];
  #size = 0;
  #number = 1;
  readonly #limit: number;

  constructor(limit: number = MAX_LINE_BYTES) {
    this.#limit = limit;
  }

  /** Null while a line goes on. */
  push(chunk: Uint8Array): LineBlock | null {
    const behind = chunk.lastIndexOf(END) + 1;
    const block = behind > 0 ? this.#take(chunk.subarray(0, behind)) : null;
    this.#keep(chunk.subarray(behind));
    return block;
  }

  /** The last line, if no line end closed it. */
  end(): LineBlock | null {
    return this.#size > 0 ? this.#take(LINE_END) : null;
  }

  #keep(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size > this.#limit) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  #take(last: Uint8Array): LineBlock {
    const isCut = this.#size > this.#limit;
    const bytes = joined(isCut ? [last.subarray(last.indexOf(END))] : [...this.#pieces, last]);
    const block = { number: this.#number, bytes, isCut };
    const buffer = bufferOf(bytes);
    for (let at = buffer.indexOf(END); at !== -1; at = buffer.indexOf(END, at + 1)) this.#number += 1;
    this.#pieces = [];
    this.#size = 0;
    return block;
  }
}

/** The same bytes: a buffer finds a byte and decodes a short line several times as fast. */
const bufferOf = ({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): Buffer =>
  Buffer.from(buffer, byteOffset, length);

const MARK = 0xfeff;

/** Broken sequences become U+FFFD; a byte order mark is left out. */
function textOf(bytes: Buffer, from: number, to: number): string {
  const text = bytes.toString('utf8', from, to);
  return text.charCodeAt(0) === MARK ? text.slice(1) : text;
}

/** The lines of a block, those without their text that are longer than `limit` bytes. */
export function* linesOf({ number, bytes, isCut }: LineBlock, limit: number = MAX_LINE_BYTES): Generator<Line> {
  const buffer = bufferOf(bytes);
  let from = 0;
  let at = number;
  for (let to = buffer.indexOf(END); to !== -1; to = buffer.indexOf(END, from)) {
    const isKept = to - from <= limit && !(isCut && at === number);
    yield isKept ? { number: at, text: textOf(buffer, from, to) } : { number: at };
    from = to + 1;
    at += 1;
  }
}

/** The block without the text of the lines that `isLeftOut` names: they are blank, so that the others keep their numbers. */
export function blanked(block: LineBlock, isLeftOut: (line: Line) => boolean): LineBlock {
  const { number, bytes } = block;
  const pieces: Uint8Array[] = [];
  let { isCut } = block;
  let from = 0;
  for (const line of linesOf(block)) {
    const behind = bytes.indexOf(END, from) + 1;
    const isOut = isLeftOut(line);
    if (isOut && line.number === number) isCut = false;
    pieces.push(isOut ? LINE_END : bytes.subarray(from, behind));
    from = behind;
  }
  return { number, bytes: joined(pieces), isCut };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
