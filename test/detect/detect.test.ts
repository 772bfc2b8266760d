import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect';
import { lexicon } from './small-base';

/** `surface=model` for each mention, in order. */
const found = (text: string, title = ''): string[] =>
  detect(text, lexicon, title).map(({ start, end, text: surface, model }) => {
    expect(text.slice(start, end)).toBe(surface);
    return `${surface}=${model}`;
  });

describe('names that mean one thing', () => {
  it.each([
    ['Meta launched Muse Spark today.', ['Muse Spark=muse-spark']],
    ['the longest name: Muse Spark 1.1', ['Muse Spark 1.1=muse-spark-1-1']],
    ['an API id: muse-spark-1-2', ['muse-spark-1-2=muse-spark-1-2']],
    ['gpt5.4, GPT 5.4 and GPT-5.4-mini', ['gpt5.4=gpt-5-4', 'GPT 5.4=gpt-5-4', 'GPT-5.4-mini=gpt-5-4-mini']],
    ['wrapped Muse\n   Spark source', ['Muse\n   Spark=muse-spark']],
    ["Muse Spark's weights", ['Muse Spark=muse-spark']],
    ['the two Llama 4s', ['Llama 4s=llama-4']],
    ['a size: Qwen3.6-27B ran', ['Qwen3.6-27B=qwen-3-6']],
    ['a dated id: claude-opus-4-6-20260205', ['claude-opus-4-6-20260205=claude-opus-4-6']],
    ['Gemini 3.1 Pro Preview', ['Gemini 3.1 Pro=gemini-3-1-pro']],
    ['阿里的通义千问发布', ['通义千问=qwen']],
    ['Metaの「Muse Spark」が', ['Muse Spark=muse-spark']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('odd typography', () => {
  it.each([
    ['𝗠𝘂𝘀𝗲 𝗦𝗽𝗮𝗿𝗸 𝟭.𝟮', 'muse-spark-1-2'],
    ['Ｍｕｓｅ　Ｓｐａｒｋ', 'muse-spark'],
    ['Mu\u00adse Sp\u00adark', 'muse-spark'],
    ['Muse\u200b Spark', 'muse-spark'],
    ['Muse\u00a0Spark', 'muse-spark'],
    ['GPT‑5.4', 'gpt-5-4'],
    ['ᴍᴜꜱᴇ ꜱᴘᴀʀᴋ', 'muse-spark'],
    ['MUSE SPARK', 'muse-spark'],
    ['MuseSpark', 'muse-spark'],
  ])('%s', (text, model) => expect(found(`Look: ${text}!`)).toEqual([`${text}=${model}`]));
});

describe('hashtags', () => {
  it.each([
    ['#MetaReleasesMuseSpark', ['MuseSpark=muse-spark']],
    ['#MuseSpark11 and #GPT54', ['MuseSpark11=muse-spark-1-1', 'GPT54=gpt-5-4']],
    ['#MuseSpark9', ['MuseSpark9=unknown:muse-spark-9']],
    ['#Museums #Sparkle', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('lists', () => {
  it.each([
    ['Opus 4.5 and 4.6', ['Opus 4.5=claude-opus-4-5', '4.6=claude-opus-4-6']],
    ['Muse Spark/1.1', ['Muse Spark=muse-spark', '1.1=muse-spark-1-1']],
    ['Opus 4.5 and 40 others', ['Opus 4.5=claude-opus-4-5']],
    ['GPT-5.4 and 4.6 points', ['GPT-5.4=gpt-5-4']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('versions that the base does not have', () => {
  it.each([
    ['Muse Spark 9 is next', ['Muse Spark 9=unknown:muse-spark-9']],
    ['MUSE SPARK 1.4', ['MUSE SPARK 1.4=unknown:muse-spark-1-4']],
    ['GPT-12 leaks', ['GPT-12=unknown:gpt-12']],
    ['GPT-5.4 Ultra and gpt-5.4-nano', ['GPT-5.4 Ultra=unknown:gpt-5-4-ultra', 'gpt-5.4-nano=unknown:gpt-5-4-nano']],
    ['GPT-5.4 plus a search engine', ['GPT-5.4=gpt-5-4']],
    ['the Llama 4.5 model from Meta', ['Llama 4.5=unknown:llama-4-5']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('never carries a neighbour’s pack', () => {
    const [mention] = detect('Muse Spark 9', lexicon);
    expect(mention).not.toHaveProperty('pack');
  });

  it.each(['Muse Spark 40% better', 'Muse Spark 10 times', 'Muse Spark 3 million users', 'Muse Spark 2026'])(
    'takes the number in "%s" for a quantity',
    (text) => expect(found(text)).toEqual(['Muse Spark=muse-spark']),
  );
});

describe('names that mean several things', () => {
  it.each([
    ['Anthropic says Claude refused.', ['Claude=claude']],
    ['The chatbot Gemini answered the prompt.', ['Gemini=gemini']],
    ['Muse Spark is out. Spark takes pictures, too.', ['Muse Spark=muse-spark', 'Spark=muse-spark']],
    ['Known internally as Avocado, says Meta, the language model is late.', ['Avocado=muse-spark']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    'Claude Monet was a painter.',
    'My uncle Claude called.',
    'Your Gemini horoscope for today.',
    'NASA flew Gemini 3 in 1965.',
    'We run Apache Spark on Hadoop.',
    'The llama and the alpaca live on a farm.',
    'The new Muse album is out.',
    'Avocado toast is a breakfast.',
    'MUSE -3.59%',
    'An opus of ten pages.',
    'Sparks flew; a museum opened; gemini fell.',
  ])('finds no model in "%s"', (text) => expect(found(text)).toEqual([]));

  it('keeps both senses of a word apart in one text', () => {
    expect(found('Call Muse Spark from a Spark executor; Apache Spark retries.')).toEqual(['Muse Spark=muse-spark']);
  });

  it('uses the title as evidence, and finds nothing in it', () => {
    expect(found('Claude is faster now.', 'Anthropic updates its AI model')).toEqual(['Claude=claude']);
    expect(found('Claude is faster now.')).toEqual([]);
  });

  it('tells the reason', () => {
    expect(detect('Anthropic says Claude refused.', lexicon)[0]).toMatchObject({
      confidence: 'likely',
      why: expect.stringContaining('Anthropic'),
    });
  });
});

describe('what only looks like a name', () => {
  it.each([
    'https://example.com/muse-spark/launch',
    'mail@muse-spark.example',
    '@MuseSpark',
    '$MUSE SPARK',
    'run llama.cpp or llama-server with a model',
    'GPT-4all',
    'MuseSparkle',
  ])('%s', (text) => expect(found(text).filter((mention) => !mention.startsWith('SPARK'))).toEqual([]));

  it('reads nothing across blocks', () => {
    expect(found('The Muse\x1eSpark is here')).toEqual([]);
    expect(found('Muse Spark\x1f1 has a footnote')).toEqual(['Muse Spark=muse-spark']);
  });
});

describe('tickers', () => {
  it('are not the model whose name they share', () => {
    expect(found('Meta shows Muse Spark.\x1eMUSE\x1e+18.42%')).toEqual(['Muse Spark=muse-spark']);
    expect(found('META SHOWS MUSE SPARK AND SAYS MUSE IS A FAMILY')).toContain('MUSE=muse');
  });
});
