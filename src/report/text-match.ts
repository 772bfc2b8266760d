/** Finds text in a page as browsers do for a text directive: in one block at a time, whole words, the first that fits. */
import { GAP, RUN_BREAK } from '../detect/types';

/** UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
}

/** The parts of a text directive, not encoded. */
export interface Directive {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
}

export interface Flat {
  /** One block a line; spaces are single. */
  flat: string;
  /** The same in lower case, as directives are compared. */
  folded: string;
  /** From a place in the page's text to the one in `flat`. */
  at(offset: number): number;
}

/** What a page shows as nothing, one space or the end of a line; a single space stays as it is. */
const odd = `[\\s${GAP}${RUN_BREAK}]`;
const ODD = new RegExp(`^${odd}+|${odd}{2,}|(?! )${odd}`, 'g');

/** What a page's text is without the marks of where blocks end, and with its spaces as a browser shows them. */
export function flatten(text: string): Flat {
  const offsets = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (part: string, to: number): void => {
    for (let index = from; index < to; index += 1) offsets[index] = length + Math.min(index - from, part.length);
    parts.push(part);
    length += part.length;
    from = to;
  };
  for (const { 0: run, index } of text.matchAll(ODD)) {
    keep(text.slice(from, index), index);
    keep(length > 0 ? shownFor(run) : '', index + run.length);
  }
  keep(text.slice(from), text.length);
  offsets[text.length] = length;
  const flat = parts.join('');
  return { flat, folded: fold(flat), at: (offset) => offsets[offset] ?? flat.length };
}

function shownFor(run: string): string {
  if (run.includes(RUN_BREAK)) return '\n';
  return /\s/.test(run) ? ' ' : '';
}

/** Every character keeps its place: a capital whose small letter is longer stays. A sigma is one wherever it stands. */
function fold(text: string): string {
  const folded = text.toLowerCase().replaceAll('ς', 'σ');
  if (folded.length === text.length) return folded;
  return text.replace(/\p{Lu}|ς/gu, (letter) => {
    const small = letter === 'ς' ? 'σ' : letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** The first place that fits, by the steps of the specification of text directives. */
export function firstMatch(text: Flat['folded'], directive: Directive): Place | null {
  const [prefix = '', start = ''] = [directive.prefix, directive.textStart].map((part) => fold(part ?? ''));
  const [textEnd, suffix] = [directive.textEnd, directive.suffix].map((part) => part && fold(part));
  const isWhole = textEnd !== undefined || suffix === undefined;
  let from = 0;
  for (;;) {
    let match: Place | null;
    if (prefix) {
      const before = find(text, prefix, from, { atStart: true });
      if (!before) return null;
      from = before.start + 1;
      const begin = skipSpace(text, before.end);
      match = find(text, start, begin, { atEnd: isWhole });
      if (!match) return null;
      if (match.start !== begin) continue;
    } else {
      match = find(text, start, from, { atStart: true, atEnd: isWhole });
      if (!match) return null;
      from = match.start + 1;
    }
    const whole = extend(text, match, textEnd, suffix);
    if (whole !== 'elsewhere') return whole;
  }
}

/** To the end of the passage: `elsewhere` where this beginning is not the one. */
function extend(text: string, match: Place, end: string | undefined, suffix: string | undefined) {
  let last = match;
  for (;;) {
    if (end !== undefined) {
      const found = find(text, end, last.end, { atStart: true, atEnd: suffix === undefined });
      if (!found) return null;
      last = found;
    }
    if (suffix === undefined) return { start: match.start, end: last.end };
    const begin = skipSpace(text, last.end);
    const behind = find(text, suffix, begin, { atEnd: true });
    if (!behind) return null;
    if (behind.start === begin) return { start: match.start, end: last.end };
    if (end === undefined) return 'elsewhere' as const;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at += 1;
  return at;
}

function find(text: string, words: string, from: number, edges: { atStart?: boolean; atEnd?: boolean }): Place | null {
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if ((!edges.atStart || isEdge(text, start)) && (!edges.atEnd || isEdge(text, end))) return { start, end };
  }
  return null;
}

/** No word goes on across it. */
const isEdge = (text: string, at: number): boolean =>
  !(/[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}_]/u.test(text.slice(at, at + 2)));
