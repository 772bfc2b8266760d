/**
 * The first sieve: one regular expression that stops wherever a name may begin. It runs over all text of every page, so
 * it is written for speed: as tries, since the engine tries the branches of an alternation one after the other.
 */
import { escaped } from '../detect/alternatives';
import { isLetters, keyOf, tokensAt } from '../detect/tokens';

/** Branches by symbol: a character, or what may stand between two words. */
type Trie = Map<string, Trie>;

const GAP = '[-_\\s]*';
/** A first word up to this length that is no name by itself is mostly a common one: the, open, high, answer. */
const SHORT = 6;

function plant(trie: Trie, symbols: Iterable<string>): void {
  let branch = trie;
  for (const symbol of symbols) {
    const next = branch.get(symbol) ?? new Map();
    branch.set(symbol, next);
    branch = next;
  }
  // An empty symbol is the end of a word.
  branch.set('', new Map());
}

/** `isOpen`: what stands behind the end of a word doesn't matter. */
function written(trie: Trie, isOpen: boolean): string {
  const ends = trie.has('');
  if (ends && isOpen) return '';
  const branches = [...trie].filter(([symbol]) => symbol !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = branches.map(([symbol, next]) => symbol + written(next, isOpen));
  if (parts.length === 0) return '';
  if (parts.length === 1 && !ends) return parts[0] ?? '';
  return `(?:${parts.join('|')})${ends ? '?' : ''}`;
}

const symbolsOf = (text: string): string[] => [...text].map(escaped);
/** A version may be written in parts, `4-6` for 4.6: only what stands before its dot is sure. */
const beforeDot = (text: string): string => text.split('.')[0] ?? '';

/** Behind a first word that has to end: its plural, and no other letter. */
const WORD_END = '(?:e?s)?(?![a-z])';

/**
 * The sieve for names that begin with an ASCII letter or digit. It stops at their first word, and at a short first word
 * that is no name only with what the next one begins with ("The Muse"). Where a name goes on with another word the two
 * may be run together (`MuseSpark`), so such a word may have letters behind it; other first words must end there.
 *
 * It takes the character before the name, since one that is no letter is found more quickly than the beginning of a
 * word: `lastIndex` tells the place, and no match has to be made, which would be an object for each.
 */
export function sieveOf(names: readonly string[]): string {
  const open: Trie = new Map();
  const closed: Trie = new Map();
  const keys = new Set(names.map(keyOf));
  for (const name of names) {
    const [first, second] = tokensAt(name, 0);
    if (!first) continue;
    const head = symbolsOf(first.text);
    const isWeak = first.text.length <= SHORT && !keys.has(first.text);
    if (isWeak && second) plant(open, [...head, GAP, ...symbolsOf(beforeDot(second.text))]);
    else if (isWeak) plant(open, symbolsOf(name.toLowerCase()));
    else plant(second && isLetters(first.text) && isLetters(second.text) ? open : closed, head);
  }
  return `(?:^|\\W)(?=${byFirstLetter(open, closed)})`;
}

/** Alternatives by their first letter, so that most words cost one look through the alphabet and not one for each trie. */
function byFirstLetter(open: Trie, closed: Trie): string {
  const letters = [...new Set([...open.keys(), ...closed.keys()])].sort();
  const branches = letters.map((letter) => {
    const ended = closed.get(letter);
    const others = open.get(letter);
    return `${letter}(?:${[
      ...(ended ? [written(ended, false) + WORD_END] : []),
      ...(others ? [written(others, true)] : []),
    ].join('|')})`;
  });
  return branches.join('|');
}
