/** What YAML reads without complaint and nobody means. */
import { type Document, type LineCounter, visit } from 'yaml';
import type { Problem } from './problem';

/** In prose, `#` and a leading `*` need quotes. */
export function traps(document: Document, file: string, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  const add = (offset: number | undefined, message: string): void => {
    problems.push({
      file,
      line: lines.linePos(offset ?? 0).line || 1,
      message: `${message} Put quotes around the text.`,
    });
  };
  visit(document, {
    Scalar(_, { comment, range }) {
      // A real comment has a space behind its `#`; `Ranked #1` just ends early.
      if (typeof comment !== 'string' || /^(\s|$)/.test(comment)) return;
      add(range?.[1], `the text ends before "#${comment.split('\n')[0]}", which YAML takes for a comment.`);
    },
    Alias(_, { source, range }) {
      add(range?.[0], `the text begins with "*${source}", which YAML takes for a reference.`);
    },
  });
  return problems;
}
