/** The claims of a report as CSV, with a header. */
import type { Wording } from '../../words/wording';
import type { WordKey } from '../../words/words';
import { csv } from '../csv';
import type { PageReport, ReportNote } from '../page-report';
import type { WordedNote } from '../worded';

interface Row {
  report: PageReport;
  note: ReportNote;
  words: WordedNote;
}

const columns: readonly (readonly [WordKey, (row: Row) => string | undefined])[] = [
  ['csvPage', ({ report }) => report.url],
  ['csvTitle', ({ report }) => report.title],
  ['csvWritten', ({ report }) => report.date?.day],
  ['csvChecked', ({ report }) => report.today],
  ['csvModel', ({ note }) => note.name],
  ['csvTopic', ({ note }) => note.attribute],
  ['csvClaim', ({ note }) => note.says],
  // In full: a table is for those who look closer.
  ['csvWords', ({ note }) => note.sentence],
  ['csvVerdict', ({ words }) => words.verdict],
  ['csvChange', ({ words }) => words.change],
  ['csvNote', ({ words }) => [words.note, words.manner, ...words.tags].filter(Boolean).join(' ')],
  ['csvSources', ({ words }) => words.sources.map(({ by }) => by).join('; ')],
  ['csvAddresses', ({ words }) => words.sources.map(({ url }) => url).join(' ')],
  ['csvPassage', ({ words }) => words.passage],
  ['csvCompared', ({ note }) => note.checked],
];

/** `words` are the report's notes, worded. */
export function claimsCsv(report: PageReport, words: readonly WordedNote[], { say }: Wording): string {
  const header = columns.map(([key]) => say(key));
  const rows = report.notes.flatMap((note, index) => {
    const own = words[index];
    return own ? [columns.map(([, cell]) => cell({ report, note, words: own }) ?? '')] : [];
  });
  return csv([header, ...rows]);
}
