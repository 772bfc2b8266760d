/** What the user asked for. */
import { parseArgs } from 'node:util';
import { type ExportForm, exportForms } from '../report/export/exports';

export interface Check {
  /** `-` is standard input. */
  file: string;
  input: 'html' | 'text' | 'detect';
  output: 'report' | 'json' | 'jsonl';
  /** A file to keep or pass on, in place of the output. */
  format?: ExportForm;
  /** The day the text was written, where the user knows it. */
  date?: string;
  /** Every line of every card, not only the first of each section. */
  full: boolean;
  /** Threads that work on a stream; absent for as many as there are cores. */
  jobs?: number;
  /** A file with the ids of records that are to be passed over. */
  skipIds?: string;
}

export type Request = { do: 'help' | 'version' } | ({ do: 'check' } & Check);

/** A mistake of the user's; its message is one sentence for them. */
export class UsageError extends Error {}

const options = {
  html: { type: 'boolean' },
  text: { type: 'boolean' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  format: { type: 'string' },
  date: { type: 'string' },
  full: { type: 'boolean' },
  jobs: { type: 'string' },
  'skip-ids': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export const HELP = `caveat: sourced context for the AI models that a text names.
Nothing is sent anywhere: the facts come with the program.

Usage
  caveat check [file]   report on a text or a web page; without a file, or with
                        -, standard input is read

Options
  --html, --text        read the input as a web page or as plain text; otherwise
                        its content decides
  --date YYYY-MM-DD     the day it was written, where the page does not say it:
                        shows what has changed since
  --full                every line of each card, not only the first ones
  --json                one object: date, mentions, notes, hints, tickers, and a
                        card for each model
  --jsonl               a stream: one JSON object a line in, one a line out
  --format FORM         the report as a file to keep or pass on: md (Markdown),
                        html (a page to print), csv (its claims), report (JSON
                        by docs/schema/report-1.json), annotations (W3C
                        Web Annotations) or claimreview (schema.org)
  --jobs N              with --jsonl: threads to work with; all cores otherwise
  --skip-ids FILE       with --jsonl: pass over records whose ids are in FILE,
                        an earlier output or a list with an id a line
  -h, --help            this help
  -v, --version         the version

Places
  "start" and "end" count UTF-16 code units, as JavaScript does. For plain text
  they are places in the input. For a web page they are places in the text that
  was taken out of it, which --json gives as "text".

Records (--jsonl)
  in    {"id", "text"}, and "title", "url", "date", "lang" where known;
        "context", the paragraph of the text, and "about", ids of the models
        that its page is about, say what "it" stands for
  out   {"id", "mentions": [{"start", "end", "text", "model", "confidence",
        "why"}], "notes": [{"start", "end", "model", "claim", "attribute",
        "verdict", "verdictThen", "text", "sources"}], "hints": [{"start",
        "end", "model"}], "tickers": [{"start", "end", "ticker", "resembles",
        "tokens"}]}
  A record without an id gets its line's number. One that can't be read gives
  {"id", "error"}. Answers come in the order of the records.

Exit code
  0 done; 1 some records could not be read; 2 nothing could be done

Examples
  caveat check post.txt
  caveat check article.html --date 2026-04-09 --full
  caveat check article.html --format html > report.html
  pdftotext report.pdf - | caveat check --json
  caveat check --jsonl < posts.jsonl > answers.jsonl
  caveat check posts.jsonl --jsonl --skip-ids answers.jsonl >> answers.jsonl
`;

/** Throws `UsageError`. */
export function readArgs(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  if (values.help) return { do: 'help' };
  if (values.version) return { do: 'version' };
  const [command, file = '-', ...rest] = positionals;
  if (command === undefined && argv.length > 0) throw new UsageError('Say what to do, as in: caveat check file');
  if (command === undefined || command === 'help') return { do: 'help' };
  if (command !== 'check')
    throw new UsageError(`There is no command “${command}”; did you mean: caveat check ${command}?`);
  if (rest.length > 0) throw new UsageError(`One file at a time: “${rest[0]}” is one too many.`);
  if (file === '') throw new UsageError('The name of the file is empty.');
  return { do: 'check', file, ...choices(values) };
}

function choices(values: ReturnType<typeof parse>['values']): Omit<Check, 'file'> {
  const { html, text, json, jsonl, format, date, full, jobs, 'skip-ids': skipIds } = values;
  if (html && text) throw new UsageError('--html and --text exclude each other.');
  if (json && jsonl) throw new UsageError('--json and --jsonl exclude each other.');
  if (jsonl && (html || text))
    throw new UsageError('--jsonl reads records of plain text, so --html and --text have no place there.');
  if (jsonl && date !== undefined)
    throw new UsageError('--jsonl takes the date from each record, so --date has no place there.');
  if (full && (json || jsonl)) throw new UsageError('--full is for the report; --json is always complete.');
  if (format !== undefined && (json || jsonl || full))
    throw new UsageError('--format stands alone: without --json, --jsonl and --full.');
  if (format !== undefined && !isForm(format))
    throw new UsageError(`There is no form “${format}”; there are ${exportForms.join(', ')}.`);
  if (date !== undefined && !isDay(date)) throw new UsageError(`“${date}” is not a day like 2026-04-09.`);
  if (!jsonl && (jobs !== undefined || skipIds !== undefined))
    throw new UsageError('--jobs and --skip-ids are for --jsonl.');
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    throw new UsageError(`“${jobs}” is not a number of jobs from 1 to 999.`);
  return {
    input: html ? 'html' : text ? 'text' : 'detect',
    output: json ? 'json' : jsonl ? 'jsonl' : 'report',
    ...(format !== undefined && { format }),
    ...(date !== undefined && { date }),
    full: full === true,
    ...(jobs !== undefined && { jobs: Number(jobs) }),
    ...(skipIds !== undefined && { skipIds }),
  };
}

const isForm = (format: string): format is ExportForm => exportForms.some((form) => form === format);

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's messages go on to explain "--" and more: the first sentence is enough.
    const [sentence = ''] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}; see caveat --help.`);
  }
}
