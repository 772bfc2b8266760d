/** The sentences that each claim brings along: in `matches` it must be found, in `passes` it must not. */
import type { Claims } from '../knowledge/claims-schema';
import { findClaims } from './find';
import type { ClaimIndex } from './index';
import type { ClaimMention } from './types';

export interface FailedExample {
  claim: string;
  list: 'matches' | 'passes';
  index: number;
  sentence: string;
  /** Ids of the claims that were found instead. */
  found: string[];
}

/** The examples of a file that don't hold, read as a page about the claim's own models. */
export function failedExamples(
  { entry, claims }: Claims,
  index: ClaimIndex,
  mentionsIn: (text: string) => ClaimMention[],
): FailedExample[] {
  return claims.flatMap(({ id, about, ...lists }) =>
    (['matches', 'passes'] as const).flatMap((list) =>
      lists[list].flatMap((sentence, i) => {
        const found = findClaims(sentence, mentionsIn(sentence), index, about ?? [entry]);
        const ids = found.claims.map(({ claim }) => claim.id);
        return ids.includes(id) === (list === 'matches') ? [] : [{ claim: id, list, index: i, sentence, found: ids }];
      }),
    ),
  );
}
