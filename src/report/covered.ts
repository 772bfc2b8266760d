/** What of a report may be shown in a class: nothing that gives away a verdict before it has been predicted. Pure. */
import type { ClaimVerdict } from '../knowledge/claims-schema';
import type { PageReport, ReportNote } from './page-report';
import type { SignalKind } from './signals/types';

/** True while a statement's verdict is covered. */
export type Covers = (note: Pick<ReportNote, 'claim' | 'sentence'>) => boolean;

/** The signals that tell of a note's verdict. */
export const signalsOfVerdict: Partial<Record<ClaimVerdict, SignalKind>> = {
  contradicted: 'contradicted',
  outdated: 'outdated',
  unsourced: 'unsourced',
  prediction: 'predictions',
};

/** Without the notes that are covered, and without what signals tell of them. */
export function uncovered<Report extends Pick<PageReport, 'notes' | 'signals'>>(
  report: Report,
  covers: Covers,
): Report {
  const hidden = new Set(report.notes.filter(covers));
  if (hidden.size === 0) return report;
  const told = new Set([...hidden].map(({ verdict, start, end }) => `${signalsOfVerdict[verdict]} ${start} ${end}`));
  return {
    ...report,
    notes: report.notes.filter((note) => !hidden.has(note)),
    signals: report.signals.flatMap((signal) => {
      const quotes = signal.quotes.filter(({ start, end }) => !told.has(`${signal.kind} ${start} ${end}`));
      // Some signals never had words to show.
      return quotes.length > 0 || signal.quotes.length === 0 ? [{ ...signal, quotes }] : [];
    }),
  };
}
