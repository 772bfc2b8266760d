/**
 * The interface's words as the package has them: nine files of six hundred messages would each repeat all keys, so a
 * language is one message, its words in the order of one list of keys. The few that the browser or a content script asks
 * for by themselves stand beside it.
 */
import type { Say, WordKey } from './words';

/** The key of the message that holds all the others. */
export const ALL = 'words';
export const SEPARATOR = '\t';

/** Asked for by themselves, beside those of the manifest. */
export const alone = ['dateLocale', 'menuCheckSelection'] as const satisfies readonly WordKey[];
export type AloneKey = (typeof alone)[number];

const fill = (text: string, values: readonly string[]): string =>
  text.replace(/%(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');

/**
 * `getMessage` is the browser's, `keys` are those of `virtual:caveat/words`. A word that a language lacks is its key: that
 * is the lesser evil.
 */
export function sayWith(getMessage: (key: typeof ALL) => string, keys: readonly string[]): Say {
  let words: Map<string, string> | undefined;
  return (key, ...values) => {
    if (!words) {
      const texts = getMessage(ALL).split(SEPARATOR);
      words = new Map(keys.map((one, index) => [one, texts[index] ?? '']));
    }
    return fill(words.get(key) ?? '', values) || key;
  };
}
