/** What a page's address says of its day. */
import { dayOf } from './calendar';
import { monthOf } from './months';

const FORMS: readonly RegExp[] = [
  /(?<!\d)(20\d\d)([-/_.])(\d{1,2})\2(\d{1,2})(?!\d)/,
  /(?<!\d)(20\d\d)(\/)(\d\d)(\d\d)(?!\d)/,
  /(?<!\d)(20\d\d)()(\d\d)(\d\d)(?!\d)/,
  /\/(20\d\d)([-/])([a-z]{3,9})\2(\d{1,2})(?!\d)/i,
  /\/(20\d\d)([-/])(\d\d)\//,
];

/** A day or month in the path; null where there is none. Never throws. */
export function dayInAddress(address: string): string | null {
  const path = pathOf(address);
  for (const form of FORMS) {
    const [, year, , month = '', day] = form.exec(path) ?? [];
    const number = /\d/.test(month) ? Number(month) : monthOf(month);
    const found = year && number ? dayOf(Number(year), number, day === undefined ? undefined : Number(day)) : null;
    if (found) return found;
  }
  return null;
}

/** True where both are addresses of one page, whatever their protocol, `www.`, query, fragment and last slash. */
export function samePage(a: string | undefined, b: string | undefined): boolean {
  const key = a ? keyOf(a) : null;
  return key !== null && b !== undefined && key === keyOf(b);
}

const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : '');

function keyOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/(?:amp\/?)?$/, '')}`;
}
