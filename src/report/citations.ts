/** Numbers the sources of what a card shows, and remembers which were cited. */
import type { Source } from '../knowledge/schema';
import type { CardSource, Cited, Line } from './card-types';

interface Statement {
  sources: number[];
  unconfirmed?: true | undefined;
}

export interface Citations {
  cite(statement: Statement): Cited;
  line(statement: Statement & { text: string }): Line;
  /** The sources cited so far, by number. */
  cited(): CardSource[];
}

/** A policy is its vendor's own statement as much as a press release is. */
const isVendor = (source: Source): boolean => source.kind === 'vendor' || source.kind === 'policy';
const isSecondHand = (source: Source): boolean => source.read === 'quoted' || source.read === 'listed';

export function citations(sources: readonly Source[]): Citations {
  const used = new Set<number>();
  const cite = ({ sources: indexes, unconfirmed }: Statement): Cited => {
    const named = [...new Set(indexes)].sort((a, b) => a - b).filter((index) => sources[index]);
    for (const index of named) used.add(index);
    const all = (test: (source: Source) => boolean) =>
      named.length > 0 && named.every((index) => test(sources[index] as Source));
    return {
      refs: named.map((index) => index + 1),
      vendorOnly: all(isVendor),
      secondHand: all(isSecondHand),
      unconfirmed: unconfirmed === true,
    };
  };
  return {
    cite,
    line: (statement) => ({ text: statement.text, ...cite(statement) }),
    cited: () => sources.flatMap((source, index) => (used.has(index) ? [shown(source, index + 1)] : [])),
  };
}

function shown(source: Source, number: number): CardSource {
  const { url, title, publisher, kind } = source;
  return {
    number,
    url,
    title,
    publisher,
    ...(source.date && { date: source.date }),
    kind,
    vendor: isVendor(source),
    ...(isSecondHand(source) && { quotedVia: hostOf(source.via) }),
  };
}

function hostOf(via: string | undefined): string {
  if (!via || !URL.canParse(via)) return 'unrecorded';
  return new URL(via).hostname.replace(/^www\./, '');
}
