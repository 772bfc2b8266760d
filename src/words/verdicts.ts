/** Words a verdict for today and, where it was another then, for the day the page was written. */
import type { ClaimVerdict } from '../knowledge/claims-schema';
import type { NoteLine } from '../report/card-types';
import { stanceOf } from '../report/stance';
import type { DateWords } from './dates';
import type { Say, WordKey } from './words';

interface Terms {
  word: WordKey;
  was: WordKey;
  is: WordKey;
}

const terms: Record<ClaimVerdict, Terms> = {
  supported: { word: 'verdictSupported', was: 'verdictThenSupported', is: 'verdictNowSupported' },
  partly: { word: 'verdictPartly', was: 'verdictThenPartly', is: 'verdictNowPartly' },
  contradicted: { word: 'verdictContradicted', was: 'verdictThenContradicted', is: 'verdictNowContradicted' },
  outdated: { word: 'verdictOutdated', was: 'verdictThenOutdated', is: 'verdictNowOutdated' },
  unsourced: { word: 'verdictUnsourced', was: 'verdictThenUnsourced', is: 'verdictNowUnsourced' },
  'vendor-claim': { word: 'verdictVendorClaim', was: 'verdictThenVendorClaim', is: 'verdictNowVendorClaim' },
  prediction: { word: 'verdictPrediction', was: 'verdictThenPrediction', is: 'verdictNowPrediction' },
};

/** Today's verdict in a word or two. */
export const verdictWord = (verdict: ClaimVerdict): WordKey => terms[verdict].word;

const manners = { attributed: 'noteAttributed', hedged: 'noteHedged' } as const;

export interface VerdictWords {
  /** Today's verdict in a word or two. */
  word: string;
  /** A sentence to stand before the note: what was so then, and is so today. Absent where nothing has changed. */
  change?: string;
  /** A sentence on how the page says it, where that weighs. */
  manner?: string;
}

type Judged = Pick<NoteLine, 'verdict' | 'atWriting' | 'manner'>;

/** Without the day of the page there is only today's verdict: `atWriting` needs the day that it is about. */
export function verdictWords(
  { verdict, atWriting, manner }: Judged,
  pageDay: string | undefined,
  { say, dates }: { say: Say; dates: Pick<DateWords, 'full'> },
): VerdictWords {
  const { word, is } = terms[verdict];
  const then = pageDay !== undefined && atWriting ? say(terms[atWriting.verdict].was, dates.full(pageDay)) : undefined;
  // What holds, holds in anybody's mouth; a prediction is said with reservation by its nature.
  const weighs = manner !== 'asserted' && stanceOf(verdict) !== 'holds' && verdict !== 'prediction';
  return {
    word: say(word),
    ...(then !== undefined && { change: say('verdictThenAndNow', then, say(is)) }),
    ...(weighs && { manner: say(manners[manner]) }),
  };
}
