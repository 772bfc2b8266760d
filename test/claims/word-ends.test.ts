import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../src/claims/word-ends';
import { wordsOf } from '../../src/claims/words';

/** What the code of `word-ends` spells out. */
const WORD = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|[$€£#%×+]/gu;

test('words are those of the expression, in any script', () => {
  const characters = fc.constantFrom(
    ..."aaZz019.,'’‘ $€£#%×+-_é字ß½٣😀",
    '\u0301',
    '𝐀',
    '\ud835',
    '\udc00',
    "n't",
    '1,250.5',
  );
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const expected = [...text.matchAll(WORD)].map(({ 0: word, index }) => [index, word]);
      expect(wordsOf(text).map(({ start, end }) => [start, text.slice(start, end)])).toEqual(expected);
      expect(plainWords(text).map(({ start, end }) => [start, text.slice(start, end)])).toEqual(expected);
    }),
    { numRuns: 20_000 },
  );
});
