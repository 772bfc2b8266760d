/** Words what a page says: the claim, its verdict today and at the time of writing, and the sources. */
import { judge } from '../claims/judge';
import type { Pack } from '../knowledge/pack';
import type { NoteLine, Said } from './card-types';
import type { Citations } from './citations';

/** One line for each sentence; a claim that the pack doesn't have, as after an update, gives none. */
export function noteLines(
  { claims }: Pick<Pack, 'claims'>,
  said: readonly Said[],
  pageDate: string | undefined,
  by: Citations,
): NoteLine[] {
  return said.flatMap(({ claim: id, sentence, manner }) => {
    const claim = claims.find((other) => other.id === id);
    if (!claim) return [];
    const { verdict, note, atWriting } = judge(claim, pageDate);
    return [
      {
        ...by.line({ ...claim, text: note }),
        claim: id,
        attribute: claim.attribute,
        says: claim.says,
        sentence,
        manner,
        verdict,
        ...(atWriting && { atWriting }),
        checked: claim.checked,
      },
    ];
  });
}
