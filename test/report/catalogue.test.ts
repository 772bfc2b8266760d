import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/knowledge/compile';
import { addDays } from '../../src/knowledge/dates';
import { load } from '../../src/knowledge/load';
import type { Pack } from '../../src/knowledge/pack';
import type { Entry } from '../../src/knowledge/schema';
import { cardContent } from '../../src/report/card-content';
import { catalogueOf, on } from '../../src/report/catalogue';
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
const catalogue = catalogueOf([{ ...planned, maker: 'acme' } as unknown as Entry, ...base.entries], packs);
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

  it('knows the days on which an answer turns', () => {
    expect(byId.get('planned-orb')).toMatchObject({
      licences: [
        ['', ['open-source', 'open-weights']],
        ['2027-03-01', ['proprietary', 'open-weights']],
      ],
      statuses: [
        ['', ['live', 'planned']],
        ['2027-01-01', ['live', 'announced']],
        ['2027-03-01', ['announced']],
        ['2028-01-01', ['over']],
      ],
    });
  });

  it('says on any day to come what the card says on that day', () => {
    const soon = packs.filter(({ id }) => {
      const { statuses = [], licences = [] } = byId.get(id) ?? {};
      return statuses.length + licences.length > 2;
    });
    expect(soon.length).toBeGreaterThan(0);
    const pack = fc.oneof(fc.constantFrom(...soon), fc.constantFrom(...packs));
    fc.assert(
      fc.property(pack, fc.nat(800), (one, days) => {
        const today = addDays(one.checked, days);
        const entry = byId.get(one.id) as NonNullable<ReturnType<typeof byId.get>>;
        const { licence, rollout } = cardContent(one, { model: one.id, today });
        const licences = [...(licence.today ? [licence.today] : []), ...licence.variants].map(({ status }) => status);
        expect(on(entry.licences, today)).toEqual([...new Set(licences)]);
        const current = rollout.current.map(shownStatus);
        const over = current.length === 0 && rollout.history.length > 0;
        expect(on(entry.statuses, today)).toEqual(over ? ['over'] : [...new Set(current)]);
      }),
      { numRuns: 500 },
    );
  });
});
