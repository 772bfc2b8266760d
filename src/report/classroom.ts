/** What pupils predict about a page's statements before they see a verdict, and how that stands to the record. Pure. */
import { GAP } from '../detect/types';
import type { ClaimVerdict } from '../knowledge/claims-schema';
import { isVerdict, type Stance, stanceOf } from './stance';

export const answers = ['true', 'partly', 'false', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** A statement of a page: the same claim in another sentence is another question. */
export interface Asked {
  /** The page's; its fragment is left out. */
  url: string;
  claim: string;
  sentence: string;
}

export interface Prediction extends Asked {
  title: string;
  answer: Answer;
  /** The pupil's own words. */
  why?: string;
  /** What the record said when it was opened: for that day and, where it was another, for the day of the page. */
  verdict: ClaimVerdict;
  earlier?: ClaimVerdict;
}

/** `earlier`: right on the day of the page, no longer today. */
export type Match = 'today' | 'earlier' | 'no';

export interface StanceSummary {
  stance: Stance;
  count: number;
  /** Of those, how many a prediction met, today or on the day of the page. */
  met: number;
}

export interface Summary {
  count: number;
  today: number;
  earlier: number;
  /** Only those that occur, in the order of the answers. */
  stances: StanceSummary[];
}

/** Predictions kept at most: a year of lessons; the oldest go first. */
export const MOST_PREDICTIONS = 1_000;
/** Characters that a reason may have. */
export const MOST_WHY = 1_000;
/** Characters of the rest. */
const most = { url: 4_000, title: 500, sentence: 2_000, claim: 200 } as const;

const stances: Record<Answer, Stance> = { true: 'holds', partly: 'partly', false: 'fails', unknown: 'open' };

/** What a reader could at best have said, given the verdict. */
export const answerFor = (verdict: ClaimVerdict): Answer =>
  answers.find((answer) => stances[answer] === stanceOf(verdict)) ?? 'unknown';

export function matchOf({ answer, verdict, earlier }: Pick<Prediction, 'answer' | 'verdict' | 'earlier'>): Match {
  if (answerFor(verdict) === answer) return 'today';
  return earlier !== undefined && answerFor(earlier) === answer ? 'earlier' : 'no';
}

export function summaryOf(predictions: readonly Prediction[]): Summary {
  const matches = predictions.map((prediction) => ({ match: matchOf(prediction), ...prediction }));
  const count = (match: Match): number => matches.filter((one) => one.match === match).length;
  return {
    count: predictions.length,
    today: count('today'),
    earlier: count('earlier'),
    stances: answers
      .map((answer) => matches.filter(({ verdict }) => answerFor(verdict) === answer))
      .flatMap((own) => {
        const [first] = own;
        if (!first) return [];
        return [
          { stance: stanceOf(first.verdict), count: own.length, met: own.filter(({ match }) => match !== 'no').length },
        ];
      }),
  };
}

/** As predictions are compared: however a page wraps its lines, and wherever in it the reader stands. */
export const askedOf = ({ url, claim, sentence }: Asked): Asked => ({
  url: (url.split('#')[0] ?? '').slice(0, most.url),
  claim,
  sentence: sentence.replaceAll(GAP, ' ').replace(/\s+/g, ' ').trim().slice(0, most.sentence),
});

export const keyOf = (asked: Asked): string => JSON.stringify(Object.values(askedOf(asked)));

export const predictionOf = (predictions: readonly Prediction[], asked: Asked): Prediction | undefined =>
  predictions.find((one) => keyOf(one) === keyOf(asked));

/** The first answer counts: after it, the verdict is known. */
export function withPrediction(predictions: readonly Prediction[], prediction: Prediction): Prediction[] {
  if (predictionOf(predictions, prediction)) return [...predictions];
  return [...predictions, { ...prediction, ...askedOf(prediction) }].slice(-MOST_PREDICTIONS);
}

const isText = (value: unknown, length: number): boolean => typeof value === 'string' && value.length <= length;

export function isPrediction(value: unknown): value is Prediction {
  if (typeof value !== 'object' || value === null) return false;
  const { url, title, sentence, claim, answer, why, verdict, earlier } = value as Record<string, unknown>;
  return (
    isText(url, most.url) &&
    isText(title, most.title) &&
    isText(sentence, most.sentence) &&
    isText(claim, most.claim) &&
    answers.some((one) => one === answer) &&
    (why === undefined || isText(why, MOST_WHY)) &&
    isVerdict(verdict) &&
    (earlier === undefined || isVerdict(earlier))
  );
}

/** What was stored, without what is no prediction. */
export const parsePredictions = (stored: unknown): Prediction[] =>
  Array.isArray(stored) ? stored.filter(isPrediction).slice(-MOST_PREDICTIONS) : [];
