import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { dateWords } from '../../src/words/dates';
import { sayWith } from '../../src/words/shipped';
import { countSources, english, type WordKey } from '../../src/words/words';
import { shipped } from '../../tools/words-plugin';

const say = english(messages);
type Message = { message: string; description?: string; placeholders?: object };

/** Other languages are held against English in `locales.test.ts`. */
describe('the words of the interface', () => {
  it.each(Object.entries<Message>(messages))(
    '%s is in camelCase, explained, and has the placeholders it names',
    (key, word) => {
      expect(key).toMatch(/^[a-z][a-zA-Z]*$/);
      expect(word.message).not.toBe('');
      expect(word.description?.length).toBeGreaterThan(10);
      const named = [...word.message.matchAll(/\$([A-Z]+)\$/g)].map((match) => match[1]?.toLowerCase());
      expect(named.sort()).toEqual(Object.keys(word.placeholders ?? {}).sort());
    },
  );
});

describe('say', () => {
  it('fills placeholders', () => {
    expect(say('fromTo', 'A', 'B')).toBe('A to B');
    expect(say('sourceLabel', '7', 'Paper')).toBe('Source 7: Paper');
  });

  it('never fills a placeholder that stands in a value, and knows a plain dollar', () => {
    expect(say('sinceDate', '$DATE$')).toBe('since $DATE$');
    expect(english({ fewer: { message: '$$5, $1' } })('fewer', '$1')).toBe('$5, $1');
  });

  it('throws for a word that is not there, where the browser is silent', () => {
    expect(() => say('nonsense' as WordKey)).toThrow('nonsense');
    expect(sayWith(() => '', ['more', 'fewer'])('fewer')).toBe('fewer');
  });

  it('counts sources', () => {
    expect([0, 1, 2].map((count) => countSources(say, count))).toEqual(['0 sources', '1 source', '2 sources']);
  });
});

describe('what is shipped', () => {
  it('says the same, from one message', () => {
    const { words, ...alone } = shipped(messages);
    const keys = Object.keys(messages) as WordKey[];
    const sayShipped = sayWith(() => words?.message ?? '', keys);
    const values = ['A', '$1', '%2', 'D'];
    for (const key of keys) expect(sayShipped(key, ...values).replace('$$', '$')).toBe(say(key, ...values));
    expect(Object.keys(alone)).toEqual(expect.arrayContaining(['extensionName', 'dateLocale']));
  });

  it('leaves empty what a language lacks, and takes no sign that would be read as another', () => {
    expect(shipped({})['words']?.message).toMatch(/^\t+$/);
    expect(() => shipped({ close: { message: '100 %1' } })).toThrow('100 %1');
  });
});

describe('dates', () => {
  const { full, brief } = dateWords(say);

  it('are as exact as they are known', () => {
    expect(['2026-04-08', '2026-04', '2026'].map(full)).toEqual(['8 Apr 2026', 'Apr 2026', '2026']);
  });

  it('leave out the year in a narrow column where it is this one', () => {
    const dates = ['2026-04-08', '2026-04', '2026', '2025-12-31'];
    expect(dates.map((date) => brief(date, '2026-11-22'))).toEqual(['8 Apr', 'Apr', '2026', '31 Dec 2025']);
  });
});
