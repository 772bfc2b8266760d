/** What every part of a card needs to word its values. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardContent, CardSource } from '../report/card-types';
import { type DateWords, dateWords } from '../words/dates';
import type { Say } from '../words/words';

export interface Wording {
  say: Say;
  dates: DateWords;
  today: string;
  sources: ReadonlyMap<number, CardSource>;
}

export const WordingContext = createContext<Wording | undefined>(undefined);

export function wordingOf(content: CardContent, say: Say): Wording {
  const sources = content.kind === 'known' ? content.sources : [];
  return {
    say,
    dates: unbroken(dateWords(say)),
    today: content.today,
    sources: new Map(sources.map((source) => [source.number, source])),
  };
}

export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('A part of the card stands outside the card.');
  return wording;
}

/** A date doesn't break over two lines; in the narrow column, only one that needs its year does. */
function unbroken({ full, brief }: DateWords): DateWords {
  return { full: (date) => full(date).replaceAll(' ', '\u00a0'), brief };
}
