/** Text in, mentions out. The content script, the background, the command line and the tests all call this. */
import { type Verdict, weigh } from './evidence';
import type { Lexicon } from './lexicon';
import { evidenceOf, gather, type PageEvidence } from './page-evidence';
import { type Candidate, type Scan, scan } from './scan';
import type { Mention } from './types';

export { type Lexicon, lexiconOf } from './lexicon';

/** A shared word with a whole number ("Gemini 3", "Falcon 9") is probably, not surely, the model. */
const PRIOR = { certain: 2.5, ambiguous: 0, codename: -1, listed: 0 };

function mentionOf(
  found: Scan,
  source: string,
  candidate: Candidate,
  { target, why }: Reason,
  certain: boolean,
): Mention {
  const start = found.from(candidate.start);
  const end = found.upTo(candidate.end);
  const { unknown } = candidate;
  const identity = unknown
    ? { model: `unknown:${target.id}-${unknown.replaceAll('.', '-')}` }
    : { model: target.id, pack: target.pack ?? target.id };
  return { start, end, text: source.slice(start, end), ...identity, confidence: certain ? 'certain' : 'likely', why };
}

type Reason = Omit<Verdict, 'counts'>;

/** Decides about each candidate of a scan, given what the page shows. */
export function settle(found: Scan, source: string, page: PageEvidence, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  let listGoesOn = false;
  for (const candidate of found.candidates) {
    const { strength, key, target } = candidate;
    if (strength === 'listed') {
      const why = `goes on with the list after "${mentions.at(-1)?.text}"`;
      if (listGoesOn) mentions.push(mentionOf(found, source, candidate, { target, why }, false));
      continue;
    }
    const certain = strength === 'certain' && !lexicon.isShared(key);
    const verdict = certain
      ? { target, counts: true, why: 'the name means nothing else' }
      : weigh(found, candidate, page, lexicon, PRIOR[strength]);
    listGoesOn = verdict.counts;
    if (verdict.counts) mentions.push(mentionOf(found, source, candidate, verdict, certain));
  }
  return mentions;
}

/** The evidence to begin a page with. */
export const startEvidence = (title: string, lexicon: Lexicon): PageEvidence =>
  evidenceOf(title ? scan(title, lexicon) : null);

/**
 * Every mention in `source`, in order, without overlaps. `title` is evidence only. Blocks that don't belong together
 * are separated by `RUN_BREAK`. Pure; time grows linearly with the text.
 */
export function detect(source: string, lexicon: Lexicon, title = ''): Mention[] {
  const found = scan(source, lexicon);
  if (found.candidates.length === 0) return [];
  const page = gather(found, startEvidence(title, lexicon));
  return settle(found, source, page, lexicon);
}
