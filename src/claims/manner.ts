/** How a sentence says what it says. Questions and denials say nothing that could be checked. */
import type { Manner } from './types';

const DENIED =
  /\b(?:myths?|debunk\w*|untrue|hoax|is false|are false|(?:is|are)(?: not|n['’]t) true|den(?:y|ies|ied) that)\b/i;
const HEDGED =
  /\b(?:could|may|might|would|reportedly|allegedly|rumou?r(?:s|ed)?|perhaps|possibly|probably|likely|expected to|seems?|appears? to|if|whether)\b/i;
const ATTRIBUTED =
  /\b(?:according to|per (?:meta|the company)|says?|said|claim(?:s|ed)?|states?|stated|reports?|reported|announced|describes?|described|calls?|called|told|thinks?|believes?)\b|[“"«][^”"»]{12,}[”"»]/i;

/** Null for a question or a denial. */
export function mannerOf(sentence: string): Manner | null {
  if (/[?？]["”’)]*$/.test(sentence) || DENIED.test(sentence)) return null;
  if (HEDGED.test(sentence)) return 'hedged';
  return ATTRIBUTED.test(sentence) ? 'attributed' : 'asserted';
}
