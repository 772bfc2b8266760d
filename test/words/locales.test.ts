/** Every language says everything, in its own words, with the same placeholders; and nothing is said that nobody asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/dependencies.mjs';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

type Messages = Record<string, Message>;

const locales = join(root, 'public/_locales');
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8')) as Messages;

const english = messagesOf('en');
const keys = Object.keys(english);
const others = ['ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt_BR', 'zh_CN'];

const marksIn = (text: string): string[] =>
  [...text.matchAll(/\$([a-z0-9_@]+)\$/gi)].map((match) => match[1]?.toLowerCase() ?? '').sort();

/** Names, units and words that some languages have as English does; what one has is a standard's own name. */
const isName = (text: string): boolean =>
  text === 'Web Annotations' || !/\p{L}{3}.*\s.*\p{L}{3}/u.test(text.replaceAll(/\$\w+\$/g, ''));

/** All of the source in which a key may be asked for. */
function sources(): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return [
    read('manifest.json'),
    read('vite.config.ts'),
    ...files.filter((name) => /\.(?:tsx?|html)$/.test(name)).map((name) => read(join('src', name))),
  ].join('\n');
}

it('has nine languages', () => {
  expect(readdirSync(locales).sort()).toEqual([...others, 'en'].sort());
});

describe('English', () => {
  it('has no key that nobody asks for', () => {
    const text = sources();
    const quoted = [...text.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g)].map((match) => match[1]);
    const asked = new Set(quoted);
    expect(keys.filter((key) => !asked.has(key))).toEqual([]);
  });

  it('declares the placeholders that it uses, and no others', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(english)) {
      expect([...new Set(marksIn(message))], key).toEqual(
        Object.keys(placeholders)
          .map((name) => name.toLowerCase())
          .sort(),
      );
    }
  });
});

describe.each(others)('%s', (language) => {
  const messages = messagesOf(language);

  it('says everything, and nothing else', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  it('has the same placeholders, used as often', () => {
    for (const key of keys) {
      expect(marksIn(messages[key]?.message ?? ''), key).toEqual(marksIn(english[key]?.message ?? ''));
      const contents = ({ placeholders = {} }: Message): unknown =>
        Object.fromEntries(Object.entries(placeholders).map(([name, { content }]) => [name, content]));
      expect(contents(messages[key] as Message), key).toEqual(contents(english[key] as Message));
    }
  });

  it('leaves nothing in English', () => {
    const same = keys.filter((key) => {
      const text = english[key]?.message ?? '';
      return messages[key]?.message === text && !isName(text);
    });
    expect(same).toEqual([]);
  });

  it('names itself as the browser does', () => {
    expect(new Intl.DateTimeFormat(messages['dateLocale']?.message).resolvedOptions().locale).toMatch(
      language.slice(0, 2),
    );
    expect(messages['textDirection']?.message).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});
