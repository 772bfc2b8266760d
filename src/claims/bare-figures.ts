/** Sentences that state a figure, a rank or a superlative: what a page ought to give a source for. */
import type { Sentence } from './read-sentences';
import { isSuperlative } from './superlatives';
import type { Unit } from './words';

/** "One of the most", "most users" and "at most" say no more than many. */
const VAGUE = /^(?:one|at|users|people|of|likely|recent|recently)$/;
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;

/** A date, a year, a list's number or a small count is no figure about a model. */
function isTelling({ figure, end }: Unit, before: Unit | undefined, after: Unit | undefined): boolean {
  if (!figure) return false;
  if (figure.unit === '#') return figure.value > 1;
  if (figure.unit !== '') return true;
  if (MONTH.test(before?.word ?? '') || MONTH.test(after?.word ?? '')) return false;
  const isYear = Number.isInteger(figure.value) && figure.value >= 1900 && figure.value < 2100;
  return end > 0 && !isYear && (figure.value >= 1000 || !Number.isInteger(figure.value));
}

export const statesFigure = ({ words, units }: Sentence): boolean =>
  // Asked of most sentences, and true for few.
  words.some(({ form }) => form.mayBeginFigure || form.isSuperlative) &&
  units.some((unit, i) => {
    const [before, after] = [units[i - 1], units[i + 1]];
    if (unit.mention) return false;
    if (isTelling(unit, before, after)) return true;
    return isSuperlative(unit.word) && !VAGUE.test(before?.word ?? '') && !VAGUE.test(after?.word ?? '');
  });
