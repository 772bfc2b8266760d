/** What a sentence says is not so. */
import type { Unit } from './words';

const NEGATOR =
  /^(?:not|never|no|without|cannot|neither|nor|hardly|barely|lacks?|lacking|missing|nothing|nobody|(?:ca|do|does|did|is|are|was|wo|has|have)nt)$|n['’]t$/;
/** "Not only fast" says that it is fast. */
const ONLY = /^(?:only|just|merely|simply|alone|doubt)$/;
const TURN = /^(?:but|however|although|though|while|instead|because|and)$/;
/** A negation reaches no further than this many words. */
const REACH = 7;

/** "Rather than release it" says that it isn't released. */
const isRatherThan = (unit: Unit, next: Unit | undefined): boolean => unit.word === 'rather' && next?.word === 'than';

export const isNegator = (word: string): boolean => NEGATOR.test(word);

/** Marks the units behind a negation, up to a comma, a turn of the sentence, or seven words. */
export function markNegated(text: string, units: Unit[]): void {
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    const next = units[i + 1];
    if (unit.mention || unit.figure || (next && ONLY.test(next.word))) continue;
    if (!unit.negates && !isRatherThan(unit, next)) continue;
    for (let j = i + 1; j < units.length && j <= i + REACH; j += 1) {
      const behind = units[j] as Unit;
      if (TURN.test(behind.word) || /[,;:()–—]/.test(text.slice((units[j - 1] as Unit).end, behind.start))) break;
      behind.negated = true;
    }
  }
}
