import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP } from '../../src/detect/types';
import { quote } from '../../src/report/quote';
import { stanceOfAll } from '../../src/report/stance';

describe('a quoted sentence', () => {
  it('stands in one line, as it is read', () => {
    expect(quote(`It is\n locked${GAP}1${GAP} away. `)).toBe('It is locked 1 away.');
  });

  it('loses its middle where it is long, between words', () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const short = quote(words);
    expect(short.length).toBeLessThanOrEqual(183);
    const [head = '', tail = ''] = short.split(' … ');
    expect(words.startsWith(`${head} `)).toBe(true);
    expect(words.endsWith(` ${tail}`)).toBe(true);
  });

  it('is never much longer than it may be, whatever it is', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => quote(text).length <= 183));
  });
});

describe('the stance of several verdicts', () => {
  it('is what a reader should know first', () => {
    expect(stanceOfAll(['supported', 'unsourced', 'outdated'])).toBe('fails');
    expect(stanceOfAll(['supported', 'prediction'])).toBe('open');
    expect(stanceOfAll(['supported'])).toBe('holds');
  });
});
