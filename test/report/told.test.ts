import packs from 'virtual:caveat/packs';
import { describe, expect, it } from 'vitest';
import { pageReport } from '../../src/report/page-report';

const all = Object.values(packs);
const ownPack = new Map(
  all.flatMap(({ id, versions }) => [id, ...versions.map((version) => version.id)].map((one) => [one, id])),
);

/** The packs that are read for a page that names nothing but this model. */
function packsFor(model: string): Set<string> {
  const asked = new Set<string>();
  const packOf = (id: string) => {
    asked.add(id);
    return packs[id];
  };
  const topics = [{ model, pack: ownPack.get(model) as string }];
  pageReport({ title: '', text: '', mentions: [], topics, links: [], date: null }, packOf, '2026-11-22');
  return asked;
}

describe('the claims of the base', () => {
  it('are all looked for in a page that names one of the models that they are about', () => {
    const covering = new Map<string, Set<string>>();
    for (const { id, claims } of all)
      for (const model of claims.flatMap(({ covers }) => covers))
        covering.set(model, (covering.get(model) ?? new Set()).add(id));
    expect(covering.size).toBeGreaterThan(100);
    for (const [model, tellers] of covering) {
      const read = packsFor(model);
      expect(
        [...tellers].filter((id) => !read.has(id)),
        model,
      ).toEqual([]);
    }
  });
});
