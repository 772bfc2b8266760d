import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { dateWords } from '../../src/words/dates';
import { countSources, english, sayWith, type WordKey } from '../../src/words/words';
import { shipped } from '../../tools/words-plugin';

const say = english(messages);
type Message = { message: string; description?: string; placeholders?: Record<string, { content: string }> };

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
    expect(sayWith(() => '')('fewer')).toBe('fewer');
  });

  it('hands key and values to the browser', () => {
    expect(sayWith((key, values) => [key, ...values].join())('fromTo', 'A', 'B')).toBe('fromTo,A,B');
  });

  it('counts sources', () => {
    expect([0, 1, 2].map((count) => countSources(say, count))).toEqual(['0 sources', '1 source', '2 sources']);
  });
});

describe('what is shipped', () => {
  it('has no descriptions and numbers its placeholders', () => {
    for (const message of Object.values<Message>(messages)) {
      const { message: text, ...rest } = shipped(message);
      expect(rest).toEqual({});
      expect(text).not.toMatch(/\$[A-Z]+\$/);
    }
  });

  it('says the same', () => {
    const keys = Object.keys(messages) as WordKey[];
    const sayShipped = english(Object.fromEntries(keys.map((key) => [key, shipped(messages[key])])));
    for (const key of keys) expect(sayShipped(key, 'A', 'B', 'C', 'D')).toBe(say(key, 'A', 'B', 'C', 'D'));
  });

  it('keeps a name where its number would run into a digit', () => {
    const message = { message: '$NAME$0', placeholders: { name: { content: '$1' } } };
    expect(shipped(message)).toEqual(message);
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
