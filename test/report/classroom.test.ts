import { describe, expect, it } from 'vitest';
import { verdicts } from '../../src/knowledge/claims-schema';
import {
  answerFor,
  isPrediction,
  keyOf,
  MOST_PREDICTIONS,
  matchOf,
  type Prediction,
  parsePredictions,
  predictionOf,
  summaryOf,
  withPrediction,
} from '../../src/report/classroom';

const made = (rest: Partial<Prediction> = {}): Prediction => ({
  url: 'https://paper.example/orb',
  title: 'Orb',
  claim: 'orb-closed',
  sentence: 'Orb is closed.',
  answer: 'true',
  verdict: 'supported',
  ...rest,
});

describe('predictions', () => {
  it('have an answer for every verdict: what only its maker says, nobody can know', () => {
    expect(Object.fromEntries(verdicts.map((verdict) => [verdict, answerFor(verdict)]))).toEqual({
      supported: 'true',
      partly: 'partly',
      contradicted: 'false',
      outdated: 'false',
      unsourced: 'unknown',
      'vendor-claim': 'unknown',
      prediction: 'unknown',
    });
  });

  it('meet the record of today, or that of the day of the page', () => {
    expect(matchOf(made())).toBe('today');
    expect(matchOf(made({ verdict: 'outdated', earlier: 'supported' }))).toBe('earlier');
    expect(matchOf(made({ verdict: 'outdated', earlier: 'supported', answer: 'false' }))).toBe('today');
    expect(matchOf(made({ verdict: 'outdated' }))).toBe('no');
    expect(matchOf(made({ answer: 'unknown', verdict: 'unsourced' }))).toBe('today');
  });

  it('are counted by what the record says, in the order of the answers', () => {
    const predictions = [
      made({ verdict: 'unsourced' }),
      made(),
      made({ answer: 'false' }),
      made({ verdict: 'outdated', earlier: 'supported' }),
    ];
    expect(summaryOf(predictions)).toEqual({
      count: 4,
      today: 1,
      earlier: 1,
      stances: [
        { stance: 'holds', count: 2, met: 1 },
        { stance: 'fails', count: 1, met: 1 },
        { stance: 'open', count: 1, met: 0 },
      ],
    });
    expect(summaryOf([])).toEqual({ count: 0, today: 0, earlier: 0, stances: [] });
  });

  it('belong to a page, a sentence and a claim, however they are wrapped', () => {
    const wrapped = { url: 'https://paper.example/orb#top', claim: 'orb-closed', sentence: ' Orb\n is  closed. ' };
    expect(keyOf(wrapped)).toBe(keyOf(made()));
    expect(predictionOf([made()], wrapped)?.answer).toBe('true');
    for (const other of [{ url: 'https://b.example/' }, { claim: 'orb-free' }, { sentence: 'It is closed.' }])
      expect(predictionOf([made()], { ...wrapped, ...other })).toBeUndefined();
  });

  it('stand as first made, and only so many are kept', () => {
    const first = withPrediction([], made({ url: 'https://paper.example/orb#top' }));
    expect(first).toEqual([made()]);
    expect(withPrediction(first, made({ answer: 'false' }))).toEqual(first);
    const many = Array.from({ length: MOST_PREDICTIONS }, (_, index) => made({ claim: `c-${index}` }));
    const more = withPrediction(many, made());
    expect(more).toHaveLength(MOST_PREDICTIONS);
    expect(more.at(-1)).toEqual(made());
  });

  it('are read back without what is none', () => {
    expect(parsePredictions([made(), { ...made(), answer: 'maybe' }, null, made({ why: 'It says so.' })])).toHaveLength(
      2,
    );
    expect(parsePredictions({})).toEqual([]);
    for (const wrong of [{ verdict: 'true' }, { earlier: 1 }, { why: 'x'.repeat(1_001) }, { url: undefined }])
      expect(isPrediction({ ...made(), ...wrong }), JSON.stringify(wrong)).toBe(false);
  });
});
