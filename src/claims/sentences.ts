/** Blocks and sentences of a text, with their offsets. */
import { RUN_BREAK } from '../detect/types';
import { sentenceEnds } from './sentence-ends';

export interface Span {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The stretches between run breaks, white space around them left out; empty ones are left out too. */
export function* blocksOf(text: string): Generator<Span> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf(RUN_BREAK, start);
    const end = found < 0 ? text.length : found;
    const block = trimmed(text, start, end);
    if (block) yield block;
    start = end + 1;
  }
}

/** The sentences of one block. An end of line is as good as a space: text wraps. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const plain = text.slice(start, end).replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
  const spans: Span[] = [];
  let from = 0;
  for (const to of sentenceEnds(plain) ?? segmentEnds(plain)) {
    const span = trimmed(text, start + from, start + to);
    if (span) spans.push(span);
    from = to;
  }
  return spans;
}

/** Where a post has an emoji for a full stop: before a capital or another emoji's sentence. */
const EMOJI_STOP =
  /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)*\s+(?=\p{Lu})/gu;

function segmentEnds(plain: string): number[] {
  return Array.from(segmenter.segment(plain), ({ segment, index }) => [
    ...emojiEnds(segment).map((end) => index + end),
    index + segment.length,
  ]).flat();
}

/** At the start of a line an emoji is a bullet. */
const emojiEnds = (segment: string): number[] =>
  [...segment.matchAll(EMOJI_STOP)].flatMap(({ 0: stop, index }) =>
    segment.slice(0, index).trim() === '' ? [] : [index + stop.length],
  );

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code > 127 && /\s/.test(String.fromCharCode(code));
