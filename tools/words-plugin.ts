/**
 * The Vite plugin that ships the interface's words without what only translators read: descriptions, and the names of
 * placeholders, for which the browser's format has `$1` as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Message } from '../src/words/words';
import { absolute } from './knowledge-files.mjs';

const folder = 'public/_locales';

/** A digit behind a placeholder would be read as part of its number. */
const namedPlaceholder = /\$([a-z0-9_@]+)\$(?!\d)/gi;

/** The same message, as short as the browser takes it. */
export function shipped({ message, placeholders = {} }: Message): Message {
  const left = new Set(Object.keys(placeholders));
  const numbered = message.replace(namedPlaceholder, (whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content;
    if (content === undefined) return whole;
    left.delete(name.toLowerCase());
    return content;
  });
  return left.size > 0 ? { message, placeholders } : { message: numbered };
}

export const words = (): Plugin => ({
  name: 'caveat-words',
  generateBundle() {
    for (const language of readdirSync(absolute(folder))) {
      const file = `${language}/messages.json`;
      const messages = JSON.parse(readFileSync(absolute(`${folder}/${file}`), 'utf8')) as Record<string, Message>;
      const pairs = Object.entries(messages).map(([key, message]) => [key, shipped(message)]);
      this.emitFile({
        type: 'asset',
        fileName: `_locales/${file}`,
        source: JSON.stringify(Object.fromEntries(pairs)),
      });
    }
  },
});
