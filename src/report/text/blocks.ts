/** A text as values, so that exports and replies are put together once and written in any markup. */
import { GAP, RUN_BREAK } from '../../detect/types';
import type { Stance } from '../stance';

/** A piece of a line. Its text is text: each markup escapes it. */
export interface Piece {
  text: string;
  /** Of http or https; anything else is left out. */
  href?: string;
  bold?: boolean;
  /** For a verdict's word, where the markup has colours. */
  stance?: Stance;
}

export interface Block {
  /** Items that follow each other are one list. */
  kind: 'title' | 'heading' | 'quote' | 'paragraph' | 'item';
  pieces: Piece[];
}

export const block = (kind: Block['kind'], ...pieces: (Piece | string)[]): Block => ({
  kind,
  pieces: pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece)),
});

const ODD = new RegExp(`[\\s\\p{Cc}${RUN_BREAK}${GAP}]+`, 'gu');

/** In one line, without characters that steer. Marks that reorder text go too: a note must read as it is stored. */
export const oneLine = (text: string): string =>
  text
    .replace(ODD, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');

/** The pieces of a block in one line, as `write` puts them. */
export const lineOf = (pieces: readonly Piece[], write: (piece: Piece) => string): string =>
  pieces.map(write).join('').replace(/ {2,}/g, ' ').trim();

/** An address that no markup takes for its own signs; undefined for anything but http and https. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href || !URL.canParse(href)) return undefined;
  const { protocol, href: whole } = new URL(href);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const sign = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return whole.replace(/[[\]()<>"'`\\\s*|]/g, sign);
}

/** Runs of items together, all else alone: what a list needs that has a beginning and an end. */
export function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const next of blocks) {
    const last = groups.at(-1);
    if (last && next.kind === 'item' && last[0]?.kind === 'item') last.push(next);
    else groups.push([next]);
  }
  return groups;
}
