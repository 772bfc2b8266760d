/**
 * Terms that change nothing: wherever one of them is met, an earlier one of its group is. Contributors write "agent" and
 * "agents" for clearness; whoever looks for them need not do it twice.
 */
import { type Part, parseTerm, type Term } from './terms';

function isMetWith(part: Part, other: Part | undefined): boolean {
  if (part.kind === 'word' && other?.kind === 'word')
    return part.stem === other.stem && (part.inNames || !other.inNames);
  return JSON.stringify(part) === JSON.stringify(other);
}

/** True where `term` is met in every place in which `other` is. Only its first word is asked whether it is negated. */
function isMetWhere(term: Term, other: Term): boolean {
  if (term.kind === 'model' || other.kind === 'model') return JSON.stringify(term) === JSON.stringify(other);
  return term.negated === other.negated && term.parts.every((part, i) => isMetWith(part, other.parts[i]));
}

/** The group without them. It is met in the same sentences and at the same places. */
export function withoutRedundant(terms: readonly string[]): string[] {
  const parsed = terms.map(parseTerm);
  return terms.filter((_, i) => !parsed.slice(0, i).some((earlier) => isMetWhere(earlier, parsed[i] as Term)));
}
