import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/knowledge/compile';
import { addDays } from '../../src/knowledge/dates';
import { load } from '../../src/knowledge/load';
import type { Pack } from '../../src/knowledge/pack';
import { cardContent } from '../../src/report/card-content';
import { catalogueOf } from '../../src/report/catalogue';
import { shownStatus } from '../../src/report/rollout';
import { readKnowledgeFiles } from '../../tools/knowledge-files.mjs';
import { pack as orb } from './pack-fixture';

/** Plans of a licence, of a place and of an end, which the base may be without. */
const planned: Pack = {
  ...orb,
  id: 'planned-orb',
  licence: [...orb.licence, { status: 'proprietary', from: '2027-03', text: 'Closed again.', sources: [0] }],
  rollout: [
    { surface: 'App', region: 'US', status: 'live', since: '2026-04-08', until: '2027-02', sources: [0] },
    { surface: 'Site', region: 'US', status: 'announced', since: '2027', until: '2027', planned: true, sources: [0] },
  ],
};

const { base } = load(readKnowledgeFiles());
const packs = [planned, ...compile(base)];
const catalogue = catalogueOf(packs, '2026-11-22');
const byId = new Map(catalogue.entries.map((entry) => [entry.id, entry]));

describe('the catalogue', () => {
  it('has every entry, with its maker', () => {
    expect(catalogue.entries.map(({ id }) => id)).toEqual(packs.map(({ id }) => id));
    for (const { maker } of catalogue.entries) expect(catalogue.makers[maker]).toBeTruthy();
  });

  it('has every name by which a page may call an entry', () => {
    for (const entry of base.entries) {
      const { name, names = [], versions = [] } = byId.get(entry.id) ?? {};
      const all = [name, ...names, ...versions.flatMap((version) => [version.name, ...(version.names ?? [])])];
      for (const alias of [...(entry.aliases ?? []), ...(entry.codenames ?? []), ...(entry.ambiguous ?? [])])
        expect(all).toContain(alias);
      for (const version of entry.versions ?? []) expect(all).toContain(version.name);
    }
  });

  it.each([
    ['2026-11-22', ['live', 'planned'], ['open-source', 'open-weights']],
    ['2027-01-01', ['live', 'announced'], ['open-source', 'open-weights']],
    ['2027-03-01', ['announced'], ['proprietary', 'open-weights']],
    ['2028-01-01', ['over'], ['proprietary', 'open-weights']],
  ])('tells what holds on %s', (today, statuses, licences) => {
    expect(catalogueOf([planned], today).entries[0]).toMatchObject({ statuses, licences });
  });

  it('says on any day to come what the card says on that day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...packs), fc.nat(800), (one, days) => {
        const today = addDays(one.checked, days);
        const [entry] = catalogueOf([one], today).entries;
        const { licence, rollout } = cardContent(one, { model: one.id, today });
        const licences = [...(licence.today ? [licence.today] : []), ...licence.variants].map(({ status }) => status);
        expect(entry?.licences).toEqual([...new Set(licences)]);
        const current = rollout.current.map(shownStatus);
        const over = current.length === 0 && rollout.history.length > 0;
        expect(entry?.statuses).toEqual(over ? ['over'] : [...new Set(current)]);
      }),
      { numRuns: 500 },
    );
  });
});
