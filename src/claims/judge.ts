/** A claim's verdict for today, and for the day of the page where that was another. */
import { isBefore } from '../knowledge/dates';
import type { Judgement, PackClaim } from './types';

/** `pageDate` is a full or partial date; without one the verdict is today's alone. */
export function judge({ verdict, note, earlier = [] }: PackClaim, pageDate?: string): Judgement {
  const period = earlier.find(({ from, until }) => isBefore(pageDate, until) && !isBefore(pageDate, from));
  if (!period || period.verdict === verdict) return { verdict, note };
  const { until } = period;
  return { verdict, note, atWriting: { verdict: period.verdict, until, ...(period.note && { text: period.note }) } };
}
