/** The claims of a report as CSV: RFC 4180, with a header, and nothing that a spreadsheet takes for a formula. */
import type { Wording } from '../../words/wording';
import type { WordKey } from '../../words/words';
import type { PageReport, ReportNote } from '../page-report';
import { oneLine } from '../text/blocks';
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
  return [header, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins with one of these; an apostrophe says that it is text. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

export function cellOf(value: string): string {
  const text = oneLine(value).trim();
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
