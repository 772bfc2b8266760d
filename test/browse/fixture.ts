/** A small catalogue of invented models. */
import type { Catalogue, CatalogueEntry } from '../../src/report/catalogue';

const entry = (id: string, name: string, rest: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id,
  name,
  kind: 'language',
  description: 'language model',
  maker: 'acme',
  checked: '2026-11-22',
  licences: ['proprietary'],
  statuses: ['live'],
  ...rest,
});

export const catalogue: Catalogue = {
  makers: { acme: 'Acme', 'soleil-ai': 'Soleil AI' },
  entries: [
    entry('orb', 'Orb', { kind: 'family', description: 'model line', statuses: [] }),
    entry('orb-2', 'Orb 2', {
      family: 'orb',
      successor: 'orb-2-5',
      launched: '2025-03',
      names: ['Kumquat'],
      statuses: ['live', 'deprecated'],
    }),
    entry('orb-2-5', 'Orb 2.5', {
      family: 'orb',
      launched: '2026-04-08',
      versions: [
        { id: 'orb-2-5-mini', name: 'Orb 2.5 Mini', names: ['Orblet'] },
        { id: 'orb-2-5-max', name: 'Orb 2.5 Max' },
      ],
    }),
    entry('etoile-10', 'Étoile 10', { maker: 'soleil-ai', lab: 'Atelier', kind: 'image', launched: '2026-04-08' }),
    entry('etoile-9', 'Étoile 9', { maker: 'soleil-ai', kind: 'image', launched: '2026', checked: '2026-06-30' }),
    entry('k2-5', 'Quay K2.5', { maker: 'soleil-ai', launched: '2024-12-31', licences: ['open-source'] }),
  ],
};
