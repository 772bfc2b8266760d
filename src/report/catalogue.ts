/** The catalogue: one short line an entry, with what a search and its filters need. What holds is as the card says it. */
import type { Pack } from '../knowledge/pack';
import type { Entry } from '../knowledge/schema';
import type { LicenceLine } from './card-types';
import { type Citations, citations } from './citations';
import { licenceOn } from './licence';
import { rolloutOn, type Shown, shownStatus } from './rollout';

/** A status of rows that hold, or `over` where none does any more. */
export type Standing = Shown | 'over';

export interface CatalogueVersion {
  id: string;
  name: string;
  names?: string[];
}

export interface CatalogueEntry {
  id: string;
  name: string;
  kind: Entry['kind'];
  description: string;
  /** Key of the catalogue's `makers`. */
  maker: string;
  lab?: string;
  /** Ids of relatives. */
  family?: string;
  successor?: string;
  /** Full or partial date. */
  launched?: string;
  /** Full date. */
  checked: string;
  /** Other names, those that count only with evidence too: whoever types one means something by it. */
  names?: string[];
  versions?: CatalogueVersion[];
  /** Of the whole first, then of parts with terms of their own. */
  licences: LicenceLine['status'][];
  /** What it is somewhere, from where a reader can use it to where they can't; none where nothing is known. */
  statuses: Standing[];
}

export interface Catalogue {
  makers: Record<string, string>;
  entries: CatalogueEntry[];
}

export const catalogueOf = (packs: readonly Pack[], today: string): Catalogue => ({
  makers: Object.fromEntries(packs.map(({ maker }) => [maker.id, maker.name])),
  entries: packs.map((pack) => asEntry(pack, today)),
});

function asEntry(pack: Pack, today: string): CatalogueEntry {
  const { id, name, kind, description, maker, lab, family, succeededBy, launch, checked, names } = pack;
  const versions = pack.versions.map(asVersion);
  const by = citations(pack.sources);
  return {
    id,
    name,
    kind,
    description,
    maker: maker.id,
    ...(lab && { lab }),
    ...(family && { family: family.id }),
    ...(succeededBy && { successor: succeededBy.id }),
    ...(launch.date && { launched: launch.date }),
    checked,
    ...(names && { names }),
    ...(versions.length > 0 && { versions }),
    licences: licencesOn(pack, today, by),
    statuses: statusesOn(pack, today, by),
  };
}

function asVersion({ id, name, aliases = [], ambiguous = [] }: Pack['versions'][number]) {
  const names = [...aliases, ...ambiguous];
  return { id, name, ...(names.length > 0 && { names }) };
}

const unique = <Value>(values: Value[]): Value[] => [...new Set(values)];

function licencesOn(pack: Pack, on: string, by: Citations): LicenceLine['status'][] {
  const { today, variants } = licenceOn(pack, pack.name, pack.launch.date, on, by);
  return unique([...(today ? [today] : []), ...variants].map(({ status }) => status));
}

function statusesOn(pack: Pack, today: string, by: Citations): Standing[] {
  const { current, history } = rolloutOn(pack, undefined, today, by);
  return current.length === 0 && history.length > 0 ? ['over'] : unique(current.map(shownStatus));
}
