/** Text for a terminal: what a page or a file name holds can't steer it, and lines fit. */
export const WIDTH = 80;

/** Without control characters, escape sequences and marks that reorder text. */
export const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');

export type Style = 'title' | 'label' | 'quiet';

/** Styles text, or gives it back as it is where there is no colour. */
export type Paint = (style: Style, text: string) => string;

/** Codes that begin and end bold, cyan and faint text. */
const CODES: Record<Style, [number, number]> = { title: [1, 22], label: [36, 39], quiet: [2, 22] };

export const painter =
  (colour: boolean): Paint =>
  (style, text) => {
    const [begin, end] = CODES[style];
    return colour ? `\u001b[${begin}m${text}\u001b[${end}m` : text;
  };

/** Wraps words to the width: `first` stands before the first line, `hang` before the others. */
export function wrap(text: string, first: string, hang: string = ' '.repeat(first.length)): string {
  const [start = '', ...words] = visible(text).split(' ').filter(Boolean);
  const lines: string[] = [];
  let line = first + start;
  for (const word of words) {
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = hang + word;
    } else line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
