/** When a page was written, where that stands, and what else on it says another day. */
import type { PageReport } from '../report/page-report';
import { dateSourceWords } from './terms';
import type { Wording } from './wording';

export function writtenOn(date: PageReport['date'], { say, dates: { full } }: Wording): string {
  if (!date) return say('pageDateNone');
  if (date.from === 'given') return say('pageDateGiven', full(date.day));
  const found = say('pageDateFound', full(date.day), say(dateSourceWords[date.from]));
  const conflict = 'conflict' in date ? (date.conflict ?? []) : [];
  const others = conflict.map(({ day, from }) => say('pageDateOther', full(day), say(dateSourceWords[from])));
  return [found, ...others].join(' ');
}
