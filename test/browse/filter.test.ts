import { describe, expect, it } from 'vitest';
import { type Filters, filter } from '../../src/browse/filter';
import { rowsOf } from '../../src/browse/rows';
import { catalogue } from './fixture';

const all = rowsOf(catalogue).map((row) => ({ row }));
const ids = (filters: Filters) => filter(all, filters).items.map(({ row }) => row.id);

describe('filters', () => {
  it('let everything through where they are empty', () => {
    expect(filter(all, {})).toEqual({ items: all, undated: 0 });
  });

  it.each<[string, Filters, string[]]>([
    ['maker', { maker: 'soleil-ai' }, ['etoile-10', 'etoile-9', 'k2-5']],
    ['kind', { kind: 'family' }, ['orb']],
    ['licence', { licence: 'open-source' }, ['k2-5']],
    ['any of its statuses', { status: 'deprecated' }, ['orb-2']],
    ['a status that nobody knows', { status: 'unknown' }, ['orb']],
    ['day of the check', { before: '2026-07-01' }, ['etoile-9']],
    ['all of them at once', { maker: 'soleil-ai', kind: 'image', before: '2026-11-22' }, ['etoile-9']],
  ])('choose by %s', (_, filters, expected) => {
    expect(ids(filters)).toEqual(expected);
  });

  it('take the days of a launch as exactly as they are known', () => {
    expect(ids({ from: '2026-04-08', to: '2026-04-08' })).toEqual(['etoile-10', 'orb-2-5', 'etoile-9']);
    expect(ids({ from: '2026-04-09' })).toEqual(['etoile-9']);
    expect(ids({ from: '2025-03-31', to: '2025-12-31' })).toEqual(['orb-2']);
    expect(ids({ to: '2024-12-31' })).toEqual(['k2-5']);
  });

  it('tell how many they leave out only since nobody knows the day', () => {
    expect(filter(all, { from: '2026-01-01' }).undated).toBe(1);
    expect(filter(all, { from: '2026-01-01', maker: 'soleil-ai' }).undated).toBe(0);
  });
});
