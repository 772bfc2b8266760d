/**
 * The Vite plugin that ships the interface's words without what only translators read, and each language as one message:
 * see `src/words/shipped.ts`. What the browser asks for by itself stays a message of its own.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { ALL, alone, SEPARATOR } from '../src/words/shipped';
import type { Message } from '../src/words/words';
import { absolute } from './knowledge-files.mjs';

type Messages = Record<string, Message>;

const folder = 'public/_locales';
const readMessages = (language: string): Messages =>
  JSON.parse(readFileSync(absolute(`${folder}/${language}/messages.json`), 'utf8')) as Messages;

const keys = Object.keys(readMessages('en'));
const apart = new Set<string>([
  ...alone,
  ...[...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].flatMap((match) => match[1] ?? []),
]);

/** The text with its placeholders as `%1`: the browser would fill in `$1` itself. Throws where it has such signs. */
function textOf({ message, placeholders = {} }: Message): string {
  if (message.includes(SEPARATOR) || /%\d/.test(message))
    throw new Error(`"${message}" has a sign that words can't have`);
  return message.replace(/\$([a-z0-9_@]+)\$/gi, (whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content;
    return content === undefined ? whole : content.replace('$', '%');
  });
}

/** A language's messages as they are shipped; what it lacks is empty. */
export function shipped(messages: Messages): Record<string, Pick<Message, 'message'>> {
  const text = (key: string): string => textOf(messages[key] ?? { message: '' });
  return {
    ...Object.fromEntries([...apart].map((key) => [key, { message: text(key) }])),
    [ALL]: { message: keys.map(text).join(SEPARATOR) },
  };
}

export const words = (): Plugin => ({
  name: 'caveat-words',
  // An alias of a file, as the knowledge base's: content scripts are built without plugins.
  config() {
    const cache = absolute('node_modules/.cache/caveat');
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${cache}/words.mjs`, `export default '${keys.join(' ')}'.split(' ');\n`);
    return { resolve: { alias: [{ find: 'virtual:caveat/words', replacement: `${cache}/words.mjs` }] } };
  },
  generateBundle() {
    for (const language of readdirSync(absolute(folder))) {
      const source = JSON.stringify(shipped(readMessages(language)));
      this.emitFile({ type: 'asset', fileName: `_locales/${language}/messages.json`, source });
    }
  },
});
