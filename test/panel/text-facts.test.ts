import names from 'virtual:caveat/names';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/detect/detect';
import { textFacts } from '../../src/panel/text-facts';

describe('the facts of a pasted text', () => {
  const lexicon = lexiconOf(names);

  it('keep every character in its place', () => {
    const pasted = 'We tried Muse Spark.\n\nThen GPT-5.4, at length.';
    const { text, mentions, url, date, links } = textFacts(pasted, lexicon);
    expect(text).toHaveLength(pasted.length);
    expect(mentions.map(({ start, end }) => pasted.slice(start, end))).toEqual(['Muse Spark', 'GPT-5.4']);
    expect({ url, date, links }).toEqual({ url: undefined, date: null, links: [] });
  });

  it('are about what the text names most', () => {
    const { topics } = textFacts('Muse Spark is new. Muse Spark is fast. Muse Spark, not GPT-5.4.', lexicon);
    expect(topics.map(({ model }) => model)).toEqual(['muse-spark']);
  });
});
