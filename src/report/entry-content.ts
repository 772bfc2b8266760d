/** From a pack to all that the knowledge base says about an entry or a version of it: its card, and the rest. Pure. */
import type { Pack } from '../knowledge/pack';
import { type Asked, cardContent } from './card-content';
import type { Cited, KnownCard, LicenceLine, Line, Said, VersionLine } from './card-types';
import { type Citations, citations } from './citations';
import { licencesOf } from './licence';
import { type Moment, timelineOf } from './timeline';

export type EntryContent = KnownCard & {
  /** All there have been and are to be, in the order of time. */
  licences: LicenceLine[];
  /** What it takes and gives, such as text and images. */
  modalities?: Cited & { input: string[]; output: string[]; note?: string };
  modes: (Line & { name: string })[];
  versions: VersionLine[];
  moments: Moment[];
};

/** Throws a RangeError for a model that the pack doesn't have. Its sources are all that any line of it cites. */
export function entryContent(pack: Pack, asked: Omit<Asked, 'pageDate' | 'said'>): EntryContent {
  const by = citations(pack.sources);
  const versions = pack.versions.map(({ id, name, released, ...statement }) => ({
    id,
    name,
    ...(released && { date: released }),
    ...by.line(statement),
  }));
  const rest = {
    licences: licencesOf(pack, by),
    ...modalitiesOf(pack, by),
    modes: pack.modes.map((mode) => ({ name: mode.name, ...by.line(mode) })),
    versions,
    moments: timelineOf(pack, versions, asked.today, by),
  };
  return { ...cardContent(pack, { ...asked, said: onRecord(pack, asked.version ?? asked.model) }, by), ...rest };
}

/** What pages claim of the model, in the base's own words for it. */
const onRecord = ({ claims }: Pack, model: string): Said[] =>
  claims
    .filter(({ covers }) => covers.includes(model))
    .map(({ id, says }) => ({ claim: id, sentence: says, manner: 'asserted' }));

function modalitiesOf({ modalities }: Pack, by: Citations): Pick<EntryContent, 'modalities'> {
  if (!modalities) return {};
  const { input, output, note } = modalities;
  return { modalities: { input, output, ...(note && { note }), ...by.cite(modalities) } };
}
