/** The one place that asks which day it is. */
import { isoDay } from './report/day';

/**
 * The reader's day. In test builds, and only there, a page's address can name another, so that a test of what time does
 * to a verdict can't age: `?today=2026-04-20`.
 */
export function today(address: string | undefined): string {
  const asked = __TEST_BUILD__ && address ? new URL(address).searchParams.get('today') : null;
  return asked ?? isoDay(new Date());
}
