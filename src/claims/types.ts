/** What the claims engine takes and gives. Offsets are UTF-16 code units into the text it was given. */
import type { Attribute, ClaimVerdict } from '../knowledge/claims-schema';
import type { FullClaim, FullPack, PackClaim } from '../knowledge/pack';

/** A model that a page is about. */
export interface Topic {
  model: string;
  /** Absent for a version that the base does not have. */
  pack?: string;
}

/** A mention, as far as claims need it. */
export interface ClaimMention extends Topic {
  start: number;
  end: number;
}

/** What a pack tells about claims. */
export type ClaimPack = Pick<FullPack, 'id' | 'kind' | 'maker' | 'family' | 'claims' | 'versions'>;

/** How the page says it: in its own voice, in somebody's mouth, or with reservation. */
export type Manner = 'asserted' | 'attributed' | 'hedged';

/** A sentence that says what a claim of the base says. */
export interface FoundClaim {
  /** The sentence, without the white space around it. */
  start: number;
  end: number;
  claim: PackClaim;
  /** Id of the pack that holds the claim. */
  pack: string;
  /** Id of the entry or version that the sentence speaks of. */
  model: string;
  /** Id of the model's own pack. */
  modelPack: string;
  manner: Manner;
}

/** A sentence with a figure or superlative about a model, on which the base has no claim. */
export interface FoundFigure {
  start: number;
  end: number;
  model: string;
  pack: string;
}

/** A claim's verdict for the day a page was written, and for today. */
export interface Judgement {
  verdict: ClaimVerdict;
  note: string;
  /** Only where it differs from today's. */
  atWriting?: { verdict: ClaimVerdict; until: string; text?: string };
}

export type { Attribute, ClaimVerdict, FullClaim, PackClaim };
