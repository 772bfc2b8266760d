import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceEnds } from '../../src/claims/sentence-ends';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segmented = (text: string): number[] =>
  Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);

describe('sentence ends', () => {
  test.each([
    'One. Two! Three?',
    'It costs $4.5 in the U.S. and more elsewhere. See p. 4.',
    'He said “no.” Then he left. (Or so.) And came back?! yes, he did...',
    'v1.2.3 e.g. this; etc.; A. B. c',
    '',
    '  . a',
    'Größe. Und? São Paulo… Zürich. über 4 €. Éa. Æ.Ł İ. ß.',
  ])('%j', (text) => expect(sentenceEnds(text)).toEqual(segmented(text)));

  test('are where the segmenter sees them, in any plain text', () => {
    const characters = fc.constantFrom(
      ...'aaabBC019 \t..!?.,;:-–—"\'()[]{}‘’“”$%#@/\\~`^&*_+=<>|\f\véÉßŁłÿžİı…€£¢',
      '. ',
      '. A',
      '.) b',
      'word',
      '... ',
    );
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        expect(sentenceEnds(text)).toEqual(segmented(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test('leaves other texts to the segmenter', () => {
    expect(sentenceEnds('Μέγεθος. Και;')).toBeNull();
    expect(sentenceEnds('你好。')).toBeNull();
  });
});
