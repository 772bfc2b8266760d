/** What every part of a card needs to word its values. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardSource } from '../report/card-types';
import { type DateWords, dateWords } from '../words/dates';
import type { Say } from '../words/words';

export interface Wording {
  say: Say;
  dates: DateWords;
  today: string;
  sources: ReadonlyMap<number, CardSource>;
  /** Sections have room for everything, so they fold nothing away. */
  unfolded?: boolean;
}

export const WordingContext = createContext<Wording | undefined>(undefined);

/** For a card's content, or for anything else that has a day and maybe sources. */
export function wordingOf({ today, sources }: { today: string; sources?: readonly CardSource[] }, say: Say): Wording {
  return { say, dates: unbroken(dateWords(say)), today, sources: byNumber(sources ?? []) };
}

export const byNumber = (sources: readonly CardSource[]): Wording['sources'] =>
  new Map(sources.map((source) => [source.number, source]));

export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('A part of the card stands outside the card.');
  return wording;
}

/** A date doesn't break over two lines; in the narrow column, only one that needs its year does. */
function unbroken({ full, brief }: DateWords): DateWords {
  return { full: (date) => full(date).replaceAll(' ', '\u00a0'), brief };
}
