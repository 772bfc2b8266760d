import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/detect/fold';

describe('fold', () => {
  it.each([
    ['𝗠𝘂𝘀𝗲 𝗦𝗽𝗮𝗿𝗸', 'Muse Spark'],
    ['Ｍｕｓｅ　Ｓｐａｒｋ', 'Muse Spark'],
    ['Mu\u00adse\u00a0Sp\u200bark', 'Muse Spark'],
    ['GPT‑5.4', 'GPT-5.4'],
    ['ᴍᴜꜱᴇ ꜱᴘᴀʀᴋ', 'muse spark'],
    ['🄼🅄🅂🄴', 'MUSE'],
    ['Muse Spark¹', 'Muse Spark¹'],
    ['café 模型', 'café 模型'],
  ])('writes %j as %j', (source, text) => {
    expect(fold(source).text).toBe(text);
  });

  it('leads every stretch back to the characters it came from', () => {
    const odd = fc.constantFrom(
      'a',
      'M',
      ' ',
      '\u00ad',
      '\u200b',
      '𝗠',
      '𝟭',
      'Ａ',
      '‑',
      '\ud835',
      '\udc00',
      'é',
      '模',
      '🄼',
      'ﬁ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        const folded = fold(source);
        for (let at = 0; at < folded.text.length; at += 1) {
          const from = folded.from(at);
          const upTo = folded.upTo(at + 1);
          expect(from).toBeLessThan(upTo);
          expect(fold(source.slice(from, upTo)).text).toContain(folded.text.charAt(at));
        }
      }),
    );
  });
});
