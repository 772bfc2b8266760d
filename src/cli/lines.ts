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

export class LineSplitter {
  #pieces: Uint8Array[] = [];
  #size = 0;
  #number = 1;
  readonly #limit: number;

  constructor(limit: number = MAX_LINE_BYTES) {
    this.#limit = limit;
  }

  /** Yields the lines that `chunk` completes. Lines are cut as bytes: a character may span two chunks. */
  *push(chunk: Uint8Array): Generator<Line> {
    let from = 0;
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      this.#add(chunk.subarray(from, to));
      yield this.#take();
      from = to + 1;
    }
    this.#add(chunk.subarray(from));
  }

  /** Yields the last line, if no line end closed it. */
  *end(): Generator<Line> {
    if (this.#size > 0) yield this.#take();
  }

  #add(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size > this.#limit) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  #take(): Line {
    const number = this.#number;
    const line: Line = this.#size > this.#limit ? { number } : { number, text: decodeUtf8(joined(this.#pieces)) };
    this.#pieces = [];
    this.#size = 0;
    this.#number += 1;
    return line;
  }
}

/** Most lines lie in one chunk, and need no copy. */
const joined = (pieces: readonly Uint8Array[]): Uint8Array =>
  pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);

/** Broken sequences become U+FFFD; a byte order mark is left out. */
const decoder = new TextDecoder();
const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);
