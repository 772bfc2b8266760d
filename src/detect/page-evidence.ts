/** What a whole page shows, beyond the words around one name: grows while the page is read. */
import type { Scan } from './scan';

export interface PageEvidence {
  /** Ids of models that are certainly named, and of the lines they belong to. */
  models: Set<string>;
  makers: Set<number>;
  /** Makers that the title names: what the page is about. */
  topic: Set<number>;
  /** Words whose other sense the page speaks of. */
  senses: Set<string>;
}

const noEvidence = (): PageEvidence => ({ models: new Set(), makers: new Set(), topic: new Set(), senses: new Set() });

/** Adds what a scan shows for certain to the page's evidence. */
export function gather(scan: Scan, page: PageEvidence): PageEvidence {
  for (const { maker, otherSenseOf } of scan.clues) {
    if (maker !== undefined) page.makers.add(maker);
    for (const word of otherSenseOf ?? []) page.senses.add(word);
  }
  for (const candidate of scan.candidates) {
    if (candidate.strength !== 'certain') continue;
    for (const id of candidate.target.kin) page.models.add(id);
    page.makers.add(candidate.target.maker);
  }
  return page;
}

/** What is known before the text is read: only its title. */
export function evidenceOf(title: Scan | null): PageEvidence {
  const page = noEvidence();
  if (title) page.topic = new Set(gather(title, page).makers);
  return page;
}
