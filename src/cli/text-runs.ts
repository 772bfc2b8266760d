/** What kind of input a text is, and where its paragraphs end. */
import { GAP, RUN_BREAK } from '../page/text-rules';

/** Tags that say "this is a page" at the start of a file, or closed within its first thousand characters. */
const TAGS =
  'a|article|aside|b|blockquote|body|br|dd|div|dl|dt|em|figure|footer|form|h[1-6]|head|header|hr|i|img|li|link|main|' +
  'meta|nav|ol|p|pre|script|section|span|strong|style|table|tbody|td|th|title|tr|ul';
const OPENS = new RegExp(`^<(?:!doctype\\s|html[\\s>]|(?:${TAGS})(?:\\s[^<>]*)?/?>)`, 'i');
const CLOSES = new RegExp(`<(?:/(?:${TAGS})\\s*|br\\s*/?)>`, 'i');
const EARLY = 1_000;

/** Recognises HTML by its content; a text that merely names a tag, as in "use <div> here", isn't HTML. */
export function looksLikeHtml(input: string): boolean {
  const start = afterProlog(input);
  const early = input.slice(start, start + EARLY);
  return OPENS.test(early) || CLOSES.test(early);
}

/** Offset behind white space, comments and an XML declaration. */
function afterProlog(input: string): number {
  let at = 0;
  for (;;) {
    while (/^\s$/.test(input.charAt(at))) at += 1;
    const closing = input.startsWith('<!--', at) ? '-->' : input.startsWith('<?xml', at) ? '?>' : undefined;
    const end = closing ? input.indexOf(closing, at) : -1;
    if (!closing || end === -1) return at;
    at = end + closing.length;
  }
}

/** The text of runs as people read it: marks become an end of line or a space, and every character keeps its place. */
export const readable = (runs: string): string => runs.replaceAll(RUN_BREAK, '\n').replaceAll(GAP, ' ');
