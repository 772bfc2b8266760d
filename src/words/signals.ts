/** The words of each signal: what it is called, what was seen, and how that is found. */
import type { Signal, SignalKind } from '../report/signals/types';
import type { DateWords } from './dates';
import type { Say, WordKey } from './words';

interface Terms {
  word: WordKey;
  says: WordKey;
  how: WordKey;
}

export const signalWords: Record<SignalKind, Terms> = {
  lookalike: { word: 'signalLookalike', says: 'signalLookalikeSays', how: 'signalLookalikeHow' },
  contradicted: { word: 'signalContradicted', says: 'signalContradictedSays', how: 'signalClaimsHow' },
  outdated: { word: 'signalOutdated', says: 'signalOutdatedSays', how: 'signalClaimsHow' },
  unsourced: { word: 'signalUnsourced', says: 'signalUnsourcedSays', how: 'signalClaimsHow' },
  figures: { word: 'signalFigures', says: 'signalFiguresSays', how: 'signalFiguresHow' },
  'no-links': { word: 'signalNoLinks', says: 'signalNoLinksSays', how: 'signalNoLinksHow' },
  predictions: { word: 'signalPredictions', says: 'signalPredictionsSays', how: 'signalPredictionsHow' },
  hype: { word: 'signalHype', says: 'signalHypeSays', how: 'signalHypeHow' },
  urgency: { word: 'signalUrgency', says: 'signalUrgencySays', how: 'signalUrgencyHow' },
  'machine-made': { word: 'signalMachineMade', says: 'signalMachineMadeSays', how: 'signalMachineMadeHow' },
  hashtags: { word: 'signalHashtags', says: 'signalHashtagsSays', how: 'signalHashtagsHow' },
  referral: { word: 'signalReferral', says: 'signalReferralSays', how: 'signalReferralHow' },
  'old-news': { word: 'signalOldNews', says: 'signalOldNewsSays', how: 'signalOldNewsHow' },
};

/** What was seen, in a sentence or two, with the rate or the day. */
export function signalSeen(
  { kind, rate, day }: Signal,
  { say, dates }: { say: Say; dates: Pick<DateWords, 'full'> },
): string {
  const number = new Intl.NumberFormat(say('dateLocale'), { maximumSignificantDigits: 2 });
  return [
    say(signalWords[kind].says),
    ...(rate ? [say('signalRate', number.format(rate.here), number.format(rate.usual))] : []),
    ...(day ? [say('signalWritten', dates.full(day))] : []),
  ].join(' ');
}
