/** Words that put a thing above all others. */
const SUPERLATIVES: ReadonlySet<string> = new Set(
  'most best fastest largest biggest smartest strongest cheapest highest lowest leading unmatched unrivaled unrivalled unbeatable record'.split(
    ' ',
  ),
);

export const isSuperlative = (word: string): boolean => SUPERLATIVES.has(word);
