/**
 * The interface's words. They live in the browser's own format (`public/_locales/<language>/messages.json`), so the
 * browser picks the language; `shipped.ts` reads them there. Node and tests read the English file through `english`.
 */
import type messages from '../../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;
export type Say = (key: WordKey, ...values: string[]) => string;

/** One entry of a messages.json, as the WebExtension format has it. */
export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The words without a browser, strict where `shipped.ts` is silent: a word that isn't there is a bug. */
export const english =
  (words: Record<string, Message>): Say =>
  (key, ...values) => {
    const entry = words[key];
    if (!entry) throw new RangeError(`No word "${key}" in messages.json.`);
    return fill(entry, values);
  };

/** `$NAME$` is a placeholder, whatever its case; its content and the message may hold `$1` to `$9`; `$$` is a dollar. */
function fill({ message, placeholders = {} }: Message, values: string[]): string {
  return message.replace(/\$\$|\$(\d)|\$([a-z0-9_@]+)\$/gi, (whole, digit?: string, name?: string) => {
    if (digit) return values[Number(digit) - 1] ?? '';
    if (!name) return '$';
    const content = placeholders[name.toLowerCase()]?.content;
    return content === undefined ? whole : fill({ message: content }, values);
  });
}

/** Picks the plural form by the language's own rules. A form without a word of its own is `other`. */
export function counted(say: Say, count: number, one: WordKey, other: WordKey): string {
  const form = new Intl.PluralRules(say('dateLocale')).select(count);
  return form === 'one' ? say(one) : say(other, String(count));
}

export const countSources = (say: Say, count: number): string => counted(say, count, 'sourcesOne', 'sourcesOther');
