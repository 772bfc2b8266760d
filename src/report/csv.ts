/** Rows as CSV (RFC 4180): a line each, and nothing that a spreadsheet takes for a formula. Pure. */
import { oneLine } from './text/blocks';

export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** Spreadsheets run what begins with one of these, as page text may well; an apostrophe says that it is text. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;

function cellOf(value: string): string {
  const text = oneLine(value).trim();
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
