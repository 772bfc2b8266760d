/** A page's text as selectors speak of it: readable, and counted in characters of Unicode. */
import { GAP, RUN_BREAK } from '../../detect/types';

/** UTF-16 code units into the page's text. */
export interface Place {
  start: number;
  end: number;
}

/** Code units before and behind a quote. */
const AROUND = 32;

export interface PageText {
  selectors(place: Place): [object, object];
}

/** Blocks end in a line break, and raised text stands apart by a space: every character keeps its place. */
export function pageText(text: string): PageText {
  const readable = text.replaceAll(RUN_BREAK, '\n').replaceAll(GAP, ' ');
  const points = codePoints(readable);
  return {
    selectors({ start, end }) {
      const [before, after] = [whole(readable, start - AROUND), whole(readable, end + AROUND)];
      return [
        {
          type: 'TextQuoteSelector',
          exact: readable.slice(start, end),
          prefix: readable.slice(before, start),
          suffix: readable.slice(end, after),
        },
        { type: 'TextPositionSelector', start: points(start), end: points(end) },
      ];
    },
  };
}

/** Not between the halves of one character. */
function whole(text: string, offset: number): number {
  const at = Math.min(Math.max(0, offset), text.length);
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) && at > 0 ? at - 1 : at;
}

/** From code units to code points. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
