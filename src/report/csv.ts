/** Rows as CSV (RFC 4180). Pure. */

/** A spreadsheet takes a cell that begins so for a formula; page text may well. */
const FORMULA = /^[=+\-@\t\r]/;

export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

function cellOf(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
