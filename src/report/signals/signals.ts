/**
 * Observations about a page for those who have to decide about it: each says what was seen and shows the words. They
 * are made from the page's report, so that a signal never says what its notes don't.
 */
import type { PageFacts } from '../page-facts';
import type { PageReport, ReportNote } from '../page-report';
import { linkSignals } from './links';
import { type Signal, type SignalKind, signalKinds } from './types';
import { quoted, wordingSignals } from './wording';

export type Signals = Signal[];

const VERDICTS: [SignalKind, ReportNote['verdict']][] = [
  ['contradicted', 'contradicted'],
  ['outdated', 'outdated'],
  ['unsourced', 'unsourced'],
];

/** Most consequential first: the order of `signalKinds`. `report` may lack its own signals. */
export function signalsOf(
  { url, text, links }: Pick<PageFacts, 'url' | 'text' | 'links'>,
  report: Pick<PageReport, 'notes' | 'hints' | 'tickers' | 'cited' | 'date' | 'today'>,
): Signals {
  const { notes, hints, tickers, cited, date, today } = report;
  const of = (places: readonly { start: number; end: number }[]) => places.map((place) => quoted(text, place));
  const judged = VERDICTS.map(([kind, verdict]) => ({
    kind,
    quotes: of(notes.filter((note) => note.verdict === verdict)),
  }));
  const predicted = notes.filter(({ verdict, manner }) => verdict === 'prediction' && manner === 'asserted');
  const figures = { kind: 'figures' as const, quotes: of(hints) };
  const wording = wordingSignals(text, date?.day, today);
  const lookalikes = { kind: 'lookalike' as const, quotes: of(tickers) };
  const found = [lookalikes, ...judged, figures, ...wording, ...linkSignals(text, links)].filter(
    ({ quotes }) => quotes.length > 0,
  );
  // A text that was pasted has lost its links.
  const linksNothing = url !== undefined && notes.length > 0 && cited.length === 0;
  if (linksNothing) found.push({ kind: 'no-links', quotes: [] });
  return merged([...found, ...(predicted.length > 0 ? [{ kind: 'predictions' as const, quotes: of(predicted) }] : [])]);
}

/** One signal a kind, its quotes once each and in the page's order. */
function merged(signals: readonly Signal[]): Signal[] {
  return signalKinds.flatMap((kind) => {
    const [first, ...more] = signals.filter((signal) => signal.kind === kind);
    if (!first) return [];
    const quotes = [first, ...more].flatMap((signal) => signal.quotes);
    const distinct = new Map(quotes.map((quote) => [`${quote.start} ${quote.text}`, quote]));
    return [{ ...first, quotes: [...distinct.values()].sort((a, b) => a.start - b.start) }];
  });
}
