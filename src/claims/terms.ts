/**
 * The terms of a claim's pattern, as contributors write them:
 *
 *     locked            any inflection of the word: lock, locks, locking
 *     private room      these words side by side; a, the, its, of and the like don't count
 *     multi*            any word that begins so
 *     not open          under a negation: "isn't open", "without opening"
 *     40%  10x  4th  $1.25  3 billion  52     a figure, however it is written: "forty per cent", "ten times", "number four"
 *     n%  nx  nth  $n  n                      any figure of that kind
 *     over 3 billion  under 10%               that or more, that or less
 *     model:llama       the name of that model, or of a member of its line; model:other: of any the claim is not about
 *     Avocado           with a capital: also inside a model's name, where terms otherwise don't look
 */
import { type Figure, figureAt, mayBeginFigure } from './figures';
import { askPrefix, askStem, figureKey, MENTION_KEY, SMALL, stemOf } from './forms';
import type { ClaimMention } from './types';
import { plainWords } from './word-ends';
import type { Unit } from './words';

export type Part =
  | { kind: 'word'; stem: string; inNames: boolean }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'figure'; unit: Figure['unit']; value?: number; bound?: 'over' | 'under' };

/** One for each part. */
type Keys = readonly [first: number, ...number[]];

export type Term =
  | { kind: 'model'; id: string; keys: Keys }
  | { kind: 'phrase'; parts: Part[]; negated: boolean; keys: Keys };

/** Tells whether a mention is of a model, or of its line; `model:other` has the id `other`. */
export type IsModel = (mention: ClaimMention, id: string) => boolean;

const ANY_FIGURE: Record<string, Figure['unit']> = { 'n%': '%', nx: 'x', nth: '#', $n: '$', n: '' };

/** Half of all terms are one word. */
const PLAIN = /^[a-z]+$/;

function parts(text: string): Part[] {
  const any = ANY_FIGURE[text];
  if (any !== undefined) return [{ kind: 'figure', unit: any }];
  if (PLAIN.test(text) && !mayBeginFigure(text)) return SMALL.has(text) ? [] : [word(text, false)];
  const [, bound, rest = text] = /^(over|under) (.*\d.*)$/.exec(text) ?? [];
  const pieces = rest.split(/\s+/);
  if (pieces.some((piece) => piece in ANY_FIGURE || piece.endsWith('*')))
    return pieces.flatMap((piece) => (piece.endsWith('*') ? [prefix(piece)] : parts(piece)));
  const words = plainWords(rest);
  const found: Part[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const { word: small = '', start } = words[i] ?? {};
    const read = mayBeginFigure(small) ? figureAt(words, i) : undefined;
    if (read) {
      found.push({
        kind: 'figure',
        unit: read.figure.unit,
        value: read.figure.value,
        ...(bound && { bound: bound as 'over' | 'under' }),
      });
      i = read.last;
    } else if (!SMALL.has(small)) found.push(word(small, /^\p{Lu}/u.test(rest.slice(start))));
  }
  return found;
}

const word = (text: string, inNames: boolean): Part => ({ kind: 'word', stem: stemOf(text), inNames });
const prefix = (piece: string): Part => ({ kind: 'prefix', prefix: piece.slice(0, -1).toLowerCase() });

/** Contributors' terms are for the most part the same few: each is parsed once. */
const known = new Map<string, Term>();

/** Throws a RangeError with a sentence for a term that could never match. */
export function parseTerm(text: string): Term {
  const term = known.get(text) ?? parse(text);
  known.set(text, term);
  return term;
}

function parse(text: string): Term {
  if (text.startsWith('model:')) return { kind: 'model', id: text.slice('model:'.length), keys: [MENTION_KEY] };
  const negated = /^not\s/.test(text);
  const found = parts(negated ? text.slice(4).trim() : text);
  const [first, ...more] = found.map(keyOf);
  if (first === undefined)
    throw new RangeError(`the term "${text}" has no word that counts. Write the word that matters.`);
  return { kind: 'phrase', parts: found, negated, keys: [first, ...more] };
}

/**
 * Keys tell at once that a term can't be in a sentence: that which each of its parts asks for is among the keys of the
 * sentence, or the term isn't there.
 */
function keyOf(part: Part): number {
  if (part.kind === 'figure') return figureKey(part);
  return part.kind === 'prefix' ? askPrefix(part.prefix) : askStem(part.stem);
}

function fits(part: Part, unit: Unit): boolean {
  if (part.kind === 'figure') {
    const { figure } = unit;
    if (!figure || figure.unit !== part.unit) return false;
    if (part.value === undefined || figure.value === part.value) return true;
    if (part.bound === 'over') return figure.value > part.value;
    return part.bound === 'under' && figure.value < part.value;
  }
  if (unit.figure && !/^\p{L}/u.test(unit.word)) return false;
  if (part.kind === 'prefix') return !unit.mention && unit.word.startsWith(part.prefix);
  return unit.stem === part.stem && (!unit.mention || part.inNames);
}

/** True where the term stands at the unit. */
export function standsAt(term: Term, units: readonly Unit[], at: number, isModel: IsModel): boolean {
  const { mention, negated } = units[at] as Unit;
  if (term.kind === 'model') return mention !== undefined && isModel(mention, term.id);
  const { parts: wanted } = term;
  if (negated !== term.negated || at + wanted.length > units.length) return false;
  for (let i = 0; i < wanted.length; i += 1) if (!fits(wanted[i] as Part, units[at + i] as Unit)) return false;
  return true;
}

/** Index of the first unit at which the term stands, or -1. */
export function findTerm(term: Term, units: readonly Unit[], isModel: IsModel): number {
  for (let at = 0; at < units.length; at += 1) if (standsAt(term, units, at, isModel)) return at;
  return -1;
}
