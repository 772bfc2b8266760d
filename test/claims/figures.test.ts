import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, figureAt } from '../../src/claims/figures';
import { unitsOf, wordsOf } from '../../src/claims/words';

const figuresIn = (text: string): Figure[] => unitsOf(wordsOf(text)).flatMap(({ figure }) => (figure ? [figure] : []));

describe('figures', () => {
  it.each<[string, Figure]>([
    ['40% higher', { value: 40, unit: '%' }],
    ['forty per cent higher', { value: 40, unit: '%' }],
    ['forty-two percent', { value: 42, unit: '%' }],
    ['12.5 percentage points', { value: 12.5, unit: '%' }],
    ['10x faster', { value: 10, unit: 'x' }],
    ['ten times faster', { value: 10, unit: 'x' }],
    ['a tenfold gain', { value: 10, unit: 'x' }],
    ['twice as fast', { value: 2, unit: 'x' }],
    ['3+ billion people', { value: 3e9, unit: '', bound: '>' }],
    ['over three billion people', { value: 3e9, unit: '', bound: '>' }],
    ['3.3bn people', { value: 3.3e9, unit: '' }],
    ['a 1M window', { value: 1e6, unit: '' }],
    ['1,048,576 tokens', { value: 1_048_576, unit: '' }],
    ['it fell 3,59%', { value: 3.59, unit: '%' }],
    ['it is 4th overall', { value: 4, unit: '#' }],
    ['it is fourth overall', { value: 4, unit: '#' }],
    ['it is #4 overall', { value: 4, unit: '#' }],
    ['ranked number four', { value: 4, unit: '#' }],
    ['No. 4 of all', { value: 4, unit: '#' }],
    ['for $1.25 a million', { value: 1.25, unit: '$' }],
    ['for 200 dollars', { value: 200, unit: '$' }],
    ['less than ten per cent', { value: 10, unit: '%', bound: '<' }],
    ['up to 200 dollars', { value: 200, unit: '$', bound: '<' }],
    ['at least 98%', { value: 98, unit: '%', bound: '>' }],
    ['three hundred thousand chips', { value: 300_000, unit: '' }],
  ])('reads "%s"', (text, figure) => {
    expect(figuresIn(text)[0]).toEqual(figure);
  });

  it('finds none in words that only look like one', () => {
    expect(figuresIn('someone often wanted a tent for the fort')).toEqual([]);
  });

  it('reads the same number however it is written', () => {
    const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 99 }), fc.constantFrom('-', ' '), (value, join) => {
        const words = [tens[Math.floor(value / 10)], ones[value % 10]].filter(Boolean).join(join);
        expect(figuresIn(`${words} per cent`)).toEqual(figuresIn(`${value}%`));
      }),
    );
  });

  it('never reaches beyond the words, whatever they are', () => {
    const piece = fc.constantFrom(
      '#',
      '$',
      '3',
      '4.5',
      '1,000',
      '+',
      'million',
      'x',
      '%',
      'per',
      'cent',
      'number',
      'than',
      'half',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const words = wordsOf(pieces.join(' '));
        for (const at of words.keys()) {
          const read = figureAt(words, at);
          if (!read) continue;
          expect(read.last).toBeGreaterThanOrEqual(at);
          expect(read.last).toBeLessThan(words.length);
          expect(Number.isFinite(read.figure.value)).toBe(true);
        }
      }),
    );
  });
});
