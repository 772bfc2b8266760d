/** From a pack to what a card says about one mention on one day. Pure: the day is an argument. */
import type { Pack } from '../knowledge/pack';
import type { KnownCard, Launch, Said } from './card-types';
import { changesSince, type Since } from './changes';
import { type Citations, citations } from './citations';
import { licenceOn } from './licence';
import { noteLines } from './notes';
import type { DateSource } from './page-date/facts';
import { privacyOf } from './privacy';
import { rolloutOn } from './rollout';
import { isStale } from './stale';
import { standingOf } from './standing';

export interface Asked {
  /** Id of the pack's entry, or of one of its versions. */
  model: string;
  /** Id of the version, where the caller knows it apart from the model. */
  version?: string;
  /** When the page was published; a full or partial date. */
  pageDate?: string;
  /** Where the page says so; absent where somebody else does. */
  dateFrom?: DateSource;
  /** What the page says of it. */
  said?: readonly Said[];
  today: string;
}

/** `by` may have cited for other lines beside the card's; their sources are then in its list. */
export function cardContent(pack: Pack, asked: Asked, by: Citations = citations(pack.sources)): KnownCard {
  const { model, version = model, pageDate, dateFrom, said = [], today } = asked;
  const mentioned = pack.versions.find(({ id }) => id === version);
  // Showing an entry's facts under a name that it doesn't know would be the one thing a card must never do.
  if (!mentioned && version !== pack.id) throw new RangeError(`Pack ${pack.id} has no version ${version}.`);

  const launch: Launch = { ...(pack.launch.date && { date: pack.launch.date }), ...by.line(pack.launch) };
  const began = mentioned ? mentioned.released : pack.launch.date;
  const since = baseline(began, mentioned ? 'release' : 'launch', pageDate);
  const name = mentioned?.name ?? pack.name;
  const licence = licenceOn(pack, name, began, today, by);
  const rollout = rolloutOn(pack, mentioned?.id, today, by);
  const standing = standingOf(pack, { rollout, licence, version: mentioned?.name, today }, by);
  const content = {
    kind: 'known' as const,
    model: version,
    title: name,
    maker: pack.maker.name,
    ...(pack.lab && { lab: pack.lab }),
    description: pack.description,
    ...(standing && { standing }),
    launch,
    ...(mentioned && {
      version: {
        ...(mentioned.released && { date: mentioned.released }),
        ...by.line(mentioned),
        family: pack.name,
      },
    }),
    licence,
    claims: noteLines(pack, said, pageDate, by),
    changed: {
      basis: since.basis,
      ...(since.date && { since: since.date }),
      ...(since.basis === 'page' && dateFrom && { from: dateFrom }),
      events: changesSince(pack, since, today, by),
    },
    rollout,
    privacy: privacyOf(pack, today, by),
    caveats: pack.caveats.map((caveat) => ({ kind: caveat.kind, ...by.line(caveat) })),
    lookalikes: pack.lookalikes.map((other) => ({ name: other.name, ...by.line(other) })),
    checked: pack.checked,
    stale: isStale(pack.checked, today),
    today,
  };
  return { ...content, sources: by.cited() };
}

function baseline(began: string | undefined, fallback: 'launch' | 'release', pageDate: string | undefined): Since {
  if (pageDate) return { basis: 'page', date: pageDate };
  return { basis: fallback, ...(began && { date: began }) };
}
