import { describe, expect, it } from 'vitest';
import { cardContent } from '../../src/report/card-content';
import type { RolloutLine } from '../../src/report/card-types';
import { pack, today } from './pack-fixture';

const words = ({ surfaces, region = '?', status, version, planned }: RolloutLine) =>
  [...surfaces, region, planned ? 'planned' : status, version].filter(Boolean).join(' ');

describe('rollout ladder', () => {
  const { current, history } = cardContent(pack, { model: 'orb', today }).rollout;

  it('goes from what can be used to what is planned, the doubtful last, and joins surfaces that share the rest', () => {
    expect(current.map(words)).toEqual([
      'App Site US live',
      'API US live Orb 1.1',
      'Glasses US rolling-out',
      'Glasses ? rolling-out',
      'Watch EU planned',
      'App US planned',
    ]);
  });

  it('folds what has ended and what a later row overtook, the newest first', () => {
    expect(history.map(words)).toEqual(['API US limited', 'App US announced']);
  });

  it('lets no plan overtake what is there', () => {
    const later = cardContent(pack, { model: 'orb', today: '2027-03-01' }).rollout;
    expect(later.current.map(words)).toContain('App Site US live');
  });

  it('keeps rows about two different versions beside each other', () => {
    const row = pack.rollout[4];
    if (!row) throw new Error('The fixture has lost its row.');
    const next = { ...row, version: 'orb-mini', since: '2026-09-02' };
    const both = cardContent({ ...pack, rollout: [row, next] }, { model: 'orb-mini', today }).rollout;
    expect(both.current.map(words)).toEqual(['API US live Orb Mini', 'API US live Orb 1.1']);
    const all = cardContent(
      { ...pack, rollout: [row, { ...next, version: undefined } as typeof row] },
      { model: 'orb', today },
    );
    expect(all.rollout.history.map(words)).toEqual(['API US live Orb 1.1']);
  });

  it('knows nothing that had not happened by the day it is asked for', () => {
    const early = cardContent(pack, { model: 'orb', today: '2026-04-20' }).rollout;
    expect(early.current.map(words)).toEqual([
      'App Site US live',
      'API US limited',
      'Watch EU planned',
      'App US planned',
    ]);
  });
});
