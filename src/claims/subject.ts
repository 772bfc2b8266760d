/** Which models a sentence speaks of: those it names, those that "it" stands for, or those that the page is about. */
import type { ClaimMention } from './types';
import type { Unit } from './words';

export interface Subjects {
  /** Ids of models. */
  models: readonly string[];
  /** Where they are named: see `reaches` in the claims' schema. */
  reach: 'sentence' | 'paragraph' | 'page';
}

/** The model behind one of these is what another is measured against, and not what the sentence speaks of. */
const MEASURED =
  /^(?:than|unlike|versus|vs|over|behind|against|beats?|beating|outperform\w*|surpass\w*|exceed\w*|like|compared|rival\w*|ahead|previous|earlier|predecessors?|older|succeed\w*|replac\w*|match\w*|trail\w*|below|above|alongside|challeng\w*|between|comparable|similar|including|include|departure|away|distilled|derived|echo\w*)$/;
/** At the start of a sentence, only what stands right behind one of these is measured against. */
const OPENING = /^(?:unlike|compared|like|alongside|versus|ahead|behind)$/;
/** Words that may stand between: "over their previous Llama 4". */
const BETWEEN = /^(?:to|from|on|with|by|and|or|last|previous|earlier|older|former|only|even|both|models?|s)$/;

/**
 * Index of the word that makes the mention at `at` what something else is measured against, or -1. A list goes on:
 * "behind A, B and C"; but "Unlike A, B ..." speaks of B.
 */
function measureOf(units: readonly Unit[], at: number, listed: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const { word, mention } = units[i] as Unit;
    if (mention) return listed > 0 || !OPENING.test(units[listed]?.word ?? 'unlike') ? listed : -1;
    if (MEASURED.test(word)) return i;
    if (!BETWEEN.test(word) && !/['’]s$/.test(word) && i < at - 2) return -1;
  }
  return -1;
}

/** The mentions that the sentence speaks of; `asked` are those that a pattern asks for by name. */
export function namedSubjects(units: readonly Unit[], asked: ReadonlySet<ClaimMention>): ClaimMention[] {
  const named: ClaimMention[] = [];
  let last: ClaimMention | undefined;
  let measure = -1;
  for (const [i, { mention }] of units.entries()) {
    if (!mention || mention === last) continue;
    last = mention;
    measure = measureOf(units, i, measure);
    if (measure < 0 && !asked.has(mention)) named.push(mention);
  }
  return named;
}

const POINTS_BACK =
  /\b(?:it|its|they|this|these)\b|\b(?:the|that|company['’]s|new|same|latest) (?:\w+ )?(?:model|system|llm|release|launch|tool|version|assistant|update|ai)\b/i;

export const pointsBack = (sentence: string): boolean => POINTS_BACK.test(sentence);
