/** What pure code is handed to word what it writes. */
import { type DateWords, dateWords } from './dates';
import type { Say } from './words';

export interface Wording {
  say: Say;
  dates: DateWords;
}

export const wordingOf = (say: Say): Wording => ({ say, dates: dateWords(say) });
