/** Verdicts by what they mean to a reader at a glance: the colour of a mark and of a verdict's word. */
import type { ClaimVerdict } from '../knowledge/claims-schema';

/** `open`: nobody but the speaker says so. Unknown is no fault, so it is grey. */
export type Stance = 'holds' | 'partly' | 'fails' | 'open';

const stances: Record<ClaimVerdict, Stance> = {
  supported: 'holds',
  partly: 'partly',
  contradicted: 'fails',
  outdated: 'fails',
  unsourced: 'open',
  'vendor-claim': 'open',
  prediction: 'open',
};

/** What a reader should know first, first. */
const byWeight: readonly Stance[] = ['fails', 'partly', 'open', 'holds'];

export const isVerdict = (value: unknown): value is ClaimVerdict =>
  typeof value === 'string' && Object.hasOwn(stances, value);

export const stanceOf = (verdict: ClaimVerdict): Stance => stances[verdict];

/** The weightiest stance among the verdicts on one sentence. */
export function stanceOfAll(verdicts: readonly ClaimVerdict[]): Stance {
  const found = new Set(verdicts.map(stanceOf));
  return byWeight.find((stance) => found.has(stance)) ?? 'open';
}
