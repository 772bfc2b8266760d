/** What the user asked for. */
import { parseArgs } from 'node:util';

export interface Check {
  /** `-` is standard input. */
  file: string;
  input: 'html' | 'text' | 'detect';
  output: 'report' | 'json' | 'jsonl';
  /** The day the text was written, where the user knows it. */
  date?: string;
  /** Every line of every card, not only the first of each section. */
  full: boolean;
}

export type Request = { do: 'help' | 'version' } | ({ do: 'check' } & Check);

/** A mistake of the user's; its message is one sentence for them. */
export class UsageError extends Error {}

const options = {
  html: { type: 'boolean' },
  text: { type: 'boolean' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  date: { type: 'string' },
  full: { type: 'boolean' },
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
  --date YYYY-MM-DD     the day it was written: shows what has changed since
  --full                every line of each card, not only the first ones
  --json                one object: mentions, notes, and a card for each model
  --jsonl               a stream: one JSON object a line in, one a line out
  -h, --help            this help
  -v, --version         the version

Places
  "start" and "end" count UTF-16 code units, as JavaScript does. For plain text
  they are places in the input. For a web page they are places in the text that
  was taken out of it, which --json gives as "text".

Records (--jsonl)
  in    {"id", "text"}, and "title", "url", "date", "lang" where known
  out   {"id", "mentions": [{"start", "end", "text", "model", "confidence",
        "why"}], "notes": []}
  A record without an id gets its line's number. One that can't be read gives
  {"id", "error"}.

Exit code
  0 done; 1 some records could not be read; 2 nothing could be done

Examples
  caveat check post.txt
  caveat check article.html --date 2026-04-09 --full
  pdftotext report.pdf - | caveat check --json
  caveat check --jsonl < posts.jsonl > answers.jsonl
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
  const { html, text, json, jsonl, date, full } = values;
  if (html && text) throw new UsageError('--html and --text exclude each other.');
  if (json && jsonl) throw new UsageError('--json and --jsonl exclude each other.');
  if (jsonl && (html || text))
    throw new UsageError('--jsonl reads records of plain text, so --html and --text have no place there.');
  if (jsonl && date !== undefined)
    throw new UsageError('--jsonl takes the date from each record, so --date has no place there.');
  if (full && (json || jsonl)) throw new UsageError('--full is for the report; --json is always complete.');
  if (date !== undefined && !isDay(date)) throw new UsageError(`“${date}” is not a day like 2026-04-09.`);
  return {
    input: html ? 'html' : text ? 'text' : 'detect',
    output: json ? 'json' : jsonl ? 'jsonl' : 'report',
    ...(date !== undefined && { date }),
    full: full === true,
  };
}

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
