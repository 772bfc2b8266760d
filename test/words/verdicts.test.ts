import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { Manner } from '../../src/claims/types';
import { verdicts } from '../../src/knowledge/claims-schema';
import { stanceOf } from '../../src/report/stance';
import { dateWords } from '../../src/words/dates';
import { verdictWords } from '../../src/words/verdicts';
import { english } from '../../src/words/words';

const say = english(messages);
const wording = { say, dates: dateWords(say) };
const manners: Manner[] = ['asserted', 'attributed', 'hedged'];

const day = '2026-04-09';
const was = (verdict: (typeof verdicts)[number]) => ({ verdict, until: '2026-10-15' });

describe('a verdict in words', () => {
  it('has a word of its own for each verdict', () => {
    const words = verdicts.map((verdict) => verdictWords({ verdict, manner: 'asserted' }, day, wording));
    expect(words).toEqual(
      ['holds', 'partly', 'contradicted', 'no longer', 'no source', 'vendor’s claim', 'prediction'].map((word) => ({
        word,
      })),
    );
  });

  it('says what was so then and is so today, for the day of the page', () => {
    const change = (now: (typeof verdicts)[number], before: (typeof verdicts)[number], on = day) =>
      verdictWords({ verdict: now, manner: 'asserted', atWriting: was(before) }, on, wording).change;
    expect(change('outdated', 'supported')).toBe('True when this was written (9 Apr 2026); no longer.');
    expect(change('outdated', 'supported', '2026-04')).toBe('True when this was written (Apr 2026); no longer.');
    expect(change('supported', 'prediction')).toBe('A prediction when this was written (9 Apr 2026); today it holds.');
    expect(change('supported', 'contradicted')).toBe(
      'Contradicted when this was written (9 Apr 2026); today it holds.',
    );
    expect(change('partly', 'unsourced')).toBe(
      'Without a source when this was written (9 Apr 2026); today only in part.',
    );
    expect(change('contradicted', 'vendor-claim')).toBe(
      'Only the vendor’s claim when this was written (9 Apr 2026); today the sources contradict it.',
    );
  });

  it.each(verdicts)('words every other verdict that %s may have been, and no two alike', (verdict) => {
    const changes = verdicts
      .filter((other) => other !== verdict)
      .map((other) => verdictWords({ verdict, manner: 'asserted', atWriting: was(other) }, day, wording).change);
    expect(new Set(changes).size).toBe(verdicts.length - 1);
    for (const change of changes) expect(change).toMatch(/^[A-Z].* \(9 Apr 2026\); [a-z].*\.$/);
  });

  it.each(verdicts)('of %s is today’s alone where no date is known', (verdict) => {
    for (const atWriting of verdicts.map(was))
      expect(verdictWords({ verdict, atWriting, manner: 'asserted' }, undefined, wording)).not.toHaveProperty('change');
  });

  it.each(verdicts)('of %s tells how the page says it, where that weighs', (verdict) => {
    for (const manner of manners) {
      const { manner: said } = verdictWords({ verdict, manner }, day, wording);
      const weighs = manner !== 'asserted' && stanceOf(verdict) !== 'holds' && verdict !== 'prediction';
      expect(said).toBe(weighs ? say(manner === 'hedged' ? 'noteHedged' : 'noteAttributed') : undefined);
    }
  });
});
