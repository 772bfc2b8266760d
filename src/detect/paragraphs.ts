/** Where the paragraphs of a plain text end. */
import { RUN_BREAK } from './types';

/** The end of a line before a blank line, a bullet, a number of a list, a heading or a quote. */
const PARAGRAPH_END = /\n(?=[ \t\r\f]*(?:\n|(?:[-*+•>|]|#{1,6}|\d{1,3}[.)])[ \t]))/g;

/**
 * Marks where paragraphs end, so that no name is read across them; other ends of lines may be wrapping. Every
 * character keeps its place, so offsets into the result are offsets into `text`.
 */
export const markParagraphs = (text: string): string =>
  text.includes('\n') ? text.replace(PARAGRAPH_END, RUN_BREAK) : text;
