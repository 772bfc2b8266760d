import tokens from 'virtual:caveat/tokens';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findTickers } from '../../src/detect/tickers';
import { RUN_BREAK } from '../../src/detect/types';

/** What is found, on a page that names Muse Spark unless said otherwise; `|` is the edge of a block. */
const found = (text: string, named = ['muse-spark'], mentions: { start: number; end: number }[] = []) =>
  findTickers(text.replaceAll('|', RUN_BREAK), tokens.tokens, mentions, named);
const texts = (text: string, named?: string[]) => found(text, named).map((note) => note.text);

describe('tickers', () => {
  test.each([
    ['a change without a space', 'MUSE-3,59%', ['MUSE']],
    ['a change', 'SPK +2.1% today', ['SPK']],
    ['a real minus sign', 'SPK −2.1%', ['SPK']],
    ['an arrow', 'SPK ▲ 2.1%', ['SPK']],
    ['a chip of two elements', '|MUSE|-3,59%|SPK|+0.4%|', ['MUSE', 'SPK']],
    ['dollars', 'I hold $SPK and $muse, not $5.', ['$SPK', '$muse']],
    ['pairs', 'MUSE/USDT, SPKUSDT and MUSE-USD', ['MUSE/USDT', 'SPKUSDT', 'MUSE-USD']],
    ['prices', 'MUSE: $12.30, SPK 0.031 USDT', ['MUSE', 'SPK']],
    ['a price in the next cell', '|SPK|$0.0312|', ['SPK']],
    ['the word token', 'the MUSE token and a MUSE coin', ['MUSE', 'MUSE']],
    ['Chinese', '买 MUSE 代币，SPK＋2.1％', ['MUSE', 'SPK']],
    ['the model’s name in capitals', 'MUSE SPARK IS HERE. MUSE is up.', []],
    ['an everyday word', 'Muse +3% and spk 2', []],
    ['a share without a sign', 'MUSE 40%|MUSE|40%', []],
    ['a sum', 'MUSE $14 billion, MUSE: $3bn, MUSE $600B', []],
    ['a price per something', 'MUSE $1.25/million tokens', []],
    ['parts of words and names', 'XMUSE +1%, MUSEUM +1%, #MUSE +1%, @MUSE +1%, MUSE_X +1%', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('counts only beside a model whose name it borrows, or a relative of it', () => {
    expect(texts('$MUSE $GROK', ['grok-4-5'])).toEqual(['$GROK']);
    expect(texts('$MUSE $GROK', ['claude-opus-5'])).toEqual([]);
    expect(texts('$MUSE $GROK', [])).toEqual([]);
  });

  it('tells every token of that ticker, and the model', () => {
    expect(found('xAI’s $XAI is pumping', ['grok'])).toEqual([
      { start: 6, end: 10, text: '$XAI', ticker: 'XAI', tokens: ['xai-gaming', 'xai-corp'], resembles: 'grok' },
    ]);
  });

  it('leaves a model’s own name alone', () => {
    const text = 'GPT-5% off';
    expect(found(text, ['chatgpt', 'gpt-5'], [{ start: 0, end: 5 }])).toEqual([]);
    expect(found('GPT-5%', ['chatgpt'], [{ start: 0, end: 3 }])).toHaveLength(1);
  });

  test('never throws, and every note is a slice of the text with its ticker in it', () => {
    const scrap = fc.oneof(
      fc.string(),
      fc.constantFrom('MUSE', '$', 'SPK', 'GROK', '/USDT', '-3,59%', '+', ' ', RUN_BREAK, '$0.4', '💥', '哈基米', '%'),
    );
    const named = ['muse-spark', 'grok', 'kimi', 'chatgpt', 'gemini-app'];
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
        const text = scraps.join('');
        let before = 0;
        for (const { start, end, text: surface, ticker, tokens: ids, resembles } of findTickers(
          text,
          tokens.tokens,
          [],
          named,
        )) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(surface);
          expect(surface.toUpperCase()).toContain(ticker.toUpperCase());
          expect(ids.length).toBeGreaterThan(0);
          expect(named).toContain(resembles);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
