/** What a worksheet asks about a page, and what its answer sheet says. Pure. */
import type { CardSource } from './card-types';
import type { PageReport, ReportNote } from './page-report';

export interface Task {
  /** From 1, in the order of the article. */
  number: number;
  sentence: string;
  /** The claims in the sentence; at least one. */
  notes: ReportNote[];
  /** Who can be asked, each once and by name, so that neither order nor number gives a verdict away. */
  publishers: string[];
  /** Those that its notes cite. */
  sources: CardSource[];
}

/** A sentence that stands twice is asked about once. */
export function tasksOf({ notes }: Pick<PageReport, 'notes'>): Task[] {
  const sentences = new Map<string, ReportNote[]>();
  for (const note of notes) {
    const same = sentences.get(note.sentence) ?? [];
    if (!same.some(({ pack, claim }) => pack === note.pack && claim === note.claim)) same.push(note);
    sentences.set(note.sentence, same);
  }
  return [...sentences].map(([sentence, own], index) => {
    const sources = sourcesOf(own);
    const publishers = [...new Set(sources.map(({ publisher }) => publisher))].sort((a, b) => a.localeCompare(b));
    return { number: index + 1, sentence, notes: own, publishers, sources };
  });
}

/** Two packs number their sources each for itself, so an address tells what is the same. */
function sourcesOf(notes: readonly ReportNote[]): CardSource[] {
  const cited = notes.flatMap(({ refs, sources }) => sources.filter(({ number }) => refs.includes(number)));
  return [...new Map(cited.map((source) => [source.url, source])).values()];
}
