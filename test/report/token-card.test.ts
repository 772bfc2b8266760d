import tokens from 'virtual:caveat/tokens';
import { describe, expect, it } from 'vitest';
import { tickerCard } from '../../src/report/token-card';

describe('the card of a ticker', () => {
  it('says which tokens use it, each with its sources', () => {
    const card = tickerCard(tokens, 'XAI', ['xai-gaming', 'xai-corp'], '2026-11-22');
    expect(card?.tokens.map(({ name, issuedByMaker }) => [name, issuedByMaker])).toEqual([
      ['Xai (gaming network)', false],
      ['XAI Corp', false],
    ]);
    const numbers = card?.sources.map(({ number }) => number) ?? [];
    for (const { refs } of card?.tokens ?? []) {
      expect(refs.length).toBeGreaterThan(0);
      expect(refs.every((ref) => numbers.includes(ref))).toBe(true);
    }
    expect(numbers.length).toBeLessThan(tokens.sources.length);
  });

  it('is none for a token that the base doesn’t have', () => {
    expect(tickerCard(tokens, 'X', ['no-token'], '2026-11-22')).toBeNull();
  });
});
