/**
 * Text and mentions in, claims and bare figures out. Pure. A claim is found in a sentence where one of its patterns
 * holds and the sentence speaks of the claim's model: "it" and "the model" stand for what the paragraph, or else the
 * page, is about.
 */
import { statesFigure } from './bare-figures';
import type { ClaimIndex, ReadyClaim, ReadyPattern, Trigger } from './index';
import type { KeySet } from './key-set';
import { mannerOf } from './manner';
import { readSentences, type Sentence, subjectsOf } from './read-sentences';
import { namedSubjects } from './subject';
import { findTerm, type IsModel, type Term } from './terms';
import type { ClaimMention, FoundClaim, FoundFigure } from './types';
import type { Unit } from './words';

export interface Found {
  /** In order, each claim at most once for a sentence. */
  claims: FoundClaim[];
  /** Sentences with a figure or superlative about a model, on which the base has no claim. */
  figures: FoundFigure[];
}

const NONE: never[] = [];

const REACHES = ['sentence', 'paragraph', 'page'] as const;

/** Where a term of the group stands, or -1. */
function findGroup(group: readonly Term[], { units, keys }: Sentence, isModel: IsModel): number {
  for (const term of group) {
    const at = keys.hasAll(term.keys) ? findTerm(term, units, isModel) : -1;
    if (at >= 0) return at;
  }
  return -1;
}

/** The units at which each group of a pattern is met, or null where it isn't. */
function meet({ all, none }: ReadyPattern, sentence: Sentence, isModel: IsModel): Unit[] | null {
  for (const group of all) if (!group.some((term) => sentence.keys.hasAll(term.keys))) return null;
  const met: Unit[] = [];
  for (const group of all) {
    const unit = sentence.units[findGroup(group, sentence, isModel)];
    if (!unit) return null;
    met.push(unit);
  }
  return findGroup(none, sentence, isModel) < 0 ? met : null;
}

/** Where a sentence speaks of several models, what is said belongs to the one named last before it. */
function isSaidOf(
  { claim }: ReadyClaim,
  met: readonly Unit[],
  { units }: Sentence,
  asked: ReadonlySet<ClaimMention>,
): boolean {
  const named = namedSubjects(units, asked);
  if (new Set(named.map(({ model }) => model)).size < 2) return true;
  const own = met.filter(({ mention, start }) => {
    if (mention) return true;
    const nearest = named.findLast((other) => other.end <= start) ?? named[0];
    return nearest !== undefined && claim.covers.includes(nearest.model);
  });
  return 2 * own.length >= met.length;
}

/** The model of which the sentence says what the pattern asks for, or null. */
function modelOf(pattern: ReadyPattern, sentence: Sentence, index: ClaimIndex): string | null {
  const { covers } = pattern.claim.claim;
  const isModel: IsModel = ({ model, pack = model }, id) => {
    if (id === 'other') return !covers.includes(model);
    for (let at: string | undefined = pack; at !== undefined; at = index.lines.get(at)) if (at === id) return true;
    return model === id;
  };
  const met = meet(pattern, sentence, isModel);
  if (!met) return null;
  const asked = new Set(met.flatMap(({ mention }) => (mention && !covers.includes(mention.model) ? [mention] : [])));
  const { models, reach } = subjectsOf(sentence, index, asked);
  const model = models.find((id) => covers.includes(id));
  if (model === undefined || REACHES.indexOf(reach) > REACHES.indexOf(pattern.near)) return null;
  return isSaidOf(pattern.claim, met, sentence, asked) ? model : null;
}

/** Models that the sentence may speak of, whatever a pattern asks for by name: see `subjectsOf`. */
function modelsNear({ mentions, before, topics }: Sentence): Iterable<string> {
  if (mentions.length === 0) return before.length > 0 ? before : topics;
  return new Set([...mentions.map(({ model }) => model), ...before, ...topics]);
}

/** Whether keys allow a pattern to be met where that of a trigger is: most patterns take no more time than this. */
function mayMeet({ rest, pattern }: Trigger, keys: KeySet): boolean {
  if (!keys.hasAll(rest)) return false;
  for (const group of pattern.others) if (!keys.hasOneOf(group)) return false;
  return true;
}

/** Claims that the sentence makes, with the model that it makes each of, in the order of the packs. */
function claimsIn(sentence: Sentence, index: ClaimIndex): [ReadyClaim, string][] {
  const made = new Map<ReadyClaim, string>();
  for (const near of modelsNear(sentence)) {
    const triggers = index.triggersOf(near);
    if (triggers.size === 0) continue;
    const { keys } = sentence;
    for (const key of keys.keys)
      for (const trigger of triggers.get(key) ?? NONE) {
        const { pattern } = trigger;
        if (!mayMeet(trigger, keys) || made.has(pattern.claim)) continue;
        const model = modelOf(pattern, sentence, index);
        if (model !== null) made.set(pattern.claim, model);
      }
  }
  if (made.size === 0) return NONE;
  const place = ({ pack }: ReadyClaim): number => index.packs.indexOf(pack);
  return [...made].sort(([a], [b]) => place(a) - place(b) || a.order - b.order);
}

/**
 * Blocks of `text` are separated by `RUN_BREAK`; `mentions` are those of the same text, in order; `topics` are the ids
 * of the models that the page as a whole is about.
 */
export function findClaims(
  text: string,
  mentions: readonly ClaimMention[],
  index: ClaimIndex,
  topics: readonly string[],
): Found {
  const { known, products } = index;
  const found: Found = { claims: [], figures: [] };
  for (const sentence of readSentences(text, mentions, topics, products)) {
    const { start, end, mentions: own, before } = sentence;
    // Of whom nobody speaks, nothing is said.
    if (own.length + before.length + topics.length === 0) continue;
    const claims = claimsIn(sentence, index);
    const figureOf = claims.length > 0 || own.length + before.length === 0 ? undefined : bareFigureIn(sentence, index);
    if (claims.length === 0 && figureOf === undefined) continue;
    const manner = mannerOf(sentence.text);
    if (!manner) continue;
    for (const [{ claim, pack }, model] of claims)
      found.claims.push({ start, end, claim, pack, model, modelPack: known.get(model) ?? pack, manner });
    if (figureOf !== undefined)
      found.figures.push({ start, end, model: figureOf, pack: known.get(figureOf) as string });
  }
  return found;
}

/** The model of the base of which the sentence states a figure or a superlative. */
function bareFigureIn(sentence: Sentence, index: ClaimIndex): string | undefined {
  if (!statesFigure(sentence)) return undefined;
  const { models, reach } = subjectsOf(sentence, index);
  return reach === 'sentence' ? models.find((id) => index.known.has(id)) : undefined;
}
