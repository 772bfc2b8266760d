/** Signals in the page's own words: superlatives, urgency, promises, "today" long ago, and what says a machine wrote it. */
import { readSentences } from '../../claims/read-sentences';
import { daysBetween } from '../../knowledge/dates';
import machineMadeList from './lists/machine-made.json';
import nowList from './lists/now.json';
import promiseList from './lists/promises.json';
import superlativeList from './lists/superlatives.json';
import urgencyList from './lists/urgency.json';
import { countWords, type Place, phraseFinder } from './phrases';
import type { Quote, Signal } from './types';
// Measured on 35 English news passages of 2,700 words; of urgency none was seen, so this is one in them all.
import usual from './usual.json';

const find = {
  superlatives: phraseFinder(superlativeList),
  urgency: phraseFinder(urgencyList),
  promises: phraseFinder(promiseList),
  machineMade: phraseFinder(machineMadeList),
  now: phraseFinder(nowList),
};

/** A rate is told where it is this many times the usual one; below, a text is no louder than news is. */
const LOUD = 2;
/** Fewer superlatives than this say nothing, however short the text is. */
const FEW = 3;
/** "Today" on a page of so many days ago is no longer today. */
const OLD = 60;

export const quoted = (text: string, { start, end }: Place): Quote => ({ start, end, text: text.slice(start, end) });

/** Rates of a list in 100 words. */
export const rateOf = (list: 'superlatives' | 'urgency', text: string): number =>
  (100 * find[list](text).length) / Math.max(1, countWords(text));

function loud(kind: 'hype' | 'urgency', list: 'superlatives' | 'urgency', text: string): Signal[] {
  const places = find[list](text);
  const rate = { here: (100 * places.length) / Math.max(1, countWords(text)), usual: usual[list] };
  const isLoud = places.length >= (kind === 'hype' ? FEW : 1) && rate.here > LOUD * rate.usual;
  return isLoud ? [{ kind, quotes: places.map((place) => quoted(text, place)), rate }] : [];
}

/** Sentences that tell the future as a fact; "could" and "may" leave it open. */
function promises(text: string): Quote[] {
  const places = find.promises(text);
  if (places.length === 0) return [];
  const hedged = /\b(?:could|may|might|perhaps|possibly|if|plans? to|hopes? to|aims? to|expects? to|says?|said)\b/i;
  const quotes: Quote[] = [];
  let next = 0;
  for (const sentence of readSentences(text, [], [], new Set())) {
    while ((places[next]?.start ?? sentence.start) < sentence.start) next += 1;
    const tells = (places[next]?.start ?? sentence.end) < sentence.end;
    if (tells && !hedged.test(sentence.text) && !sentence.text.endsWith('?')) quotes.push(quoted(text, sentence));
  }
  return quotes;
}

const some = (kind: Signal['kind'], quotes: Quote[]): Signal[] => (quotes.length > 0 ? [{ kind, quotes }] : []);

/** `day` is the page's; `today` the reader's. */
export function wordingSignals(text: string, day: string | undefined, today: string): Signal[] {
  const now = find.now(text).map((place) => quoted(text, place));
  const isOld = day !== undefined && day.length === 10 && daysBetween(day, today) > OLD;
  return [
    ...some('predictions', promises(text)),
    ...loud('hype', 'superlatives', text),
    ...loud('urgency', 'urgency', text),
    ...some(
      'machine-made',
      find.machineMade(text).map((place) => quoted(text, place)),
    ),
    ...(isOld && now.length > 0 ? [{ kind: 'old-news' as const, quotes: now, day }] : []),
  ];
}
