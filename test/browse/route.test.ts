import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../src/browse/route';

it.each<[string, Route]>([
  ['', { query: '', filters: {} }],
  ['#', { query: '', filters: {} }],
  ['#/muse-spark', { id: 'muse-spark', query: '', filters: {} }],
  ['#muse-spark', { id: 'muse-spark', query: '', filters: {} }],
  ['#?q=muse+spark', { query: 'muse spark', filters: {} }],
  ['#/orb?q=a&maker=meta&from=2026-04-08', { id: 'orb', query: 'a', filters: { maker: 'meta', from: '2026-04-08' } }],
  ['#/?from=soon&before=2026-02-30&to=2026-02-28&other=1', { query: '', filters: { to: '2026-02-28' } }],
  ['#/%E0%A4%A', { id: '%E0%A4%A', query: '', filters: {} }],
])('%s is read', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it('is written shortly', () => {
  expect(formatRoute({ query: '', filters: {} })).toBe('#/');
  expect(formatRoute({ id: 'orb', query: '', filters: { kind: 'image' } })).toBe('#/orb?kind=image');
});

it('reads back whatever it has written', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' });
  const route = fc.record(
    {
      id: text,
      query: fc.string({ unit: 'grapheme' }),
      filters: fc.record({ maker: text, kind: text, status: text }, { requiredKeys: [] }),
    },
    { requiredKeys: ['query', 'filters'] },
  );
  fc.assert(
    fc.property(route, (given) => {
      const hash = formatRoute(given as Route);
      expect(new URL(hash, 'https://page.example/').hash).toBe(hash);
      expect(parseRoute(hash)).toEqual(given);
    }),
  );
});
