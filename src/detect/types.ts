/** Stands between two blocks of text: no name, sentence or evidence reaches across it. */
export const RUN_BREAK = '\x1e';
/** Stands where text touches but doesn't join, such as before a footnote mark: no name reaches across it. */
export const GAP = '\x1f';

/** What detection gives back. Offsets are UTF-16 code units, so `text.slice(start, end)` is the surface. */
export interface Mention {
  start: number;
  end: number;
  /** The surface as it stands in the text. */
  text: string;
  /** Id of the entry or version, or `unknown:<slug>` for a version that the knowledge base does not have. */
  model: string;
  /** Id of the pack that holds the model's facts; absent for an unknown version. */
  pack?: string;
  /** `certain`: the name can mean nothing else here. `likely`: decided by the evidence that `why` names. */
  confidence: 'certain' | 'likely';
  /** The reason, in words a reader understands. */
  why: string;
}
