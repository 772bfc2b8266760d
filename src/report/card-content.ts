/** From a pack to what a card says about one mention on one day. Pure: the day is an argument. */
import type { Pack } from '../knowledge/pack';
import type { KnownCard, Launch } from './card-types';
import { changesSince, type Since } from './changes';
import { citations } from './citations';
import { licenceOn } from './licence';
import { privacyOf } from './privacy';
import { rolloutOn } from './rollout';
import { isStale } from './stale';

export interface Asked {
  /** Id of the pack's entry, or of one of its versions. */
  model: string;
  /** Id of the version, where the caller knows it apart from the model. */
  version?: string;
  /** When the page was published; a full or partial date. */
  pageDate?: string;
  today: string;
}

export function cardContent(pack: Pack, { model, version = model, pageDate, today }: Asked): KnownCard {
  const mentioned = pack.versions.find(({ id }) => id === version);
  // Showing an entry's facts under a name that it doesn't know would be the one thing a card must never do.
  if (!mentioned && version !== pack.id) throw new RangeError(`Pack ${pack.id} has no version ${version}.`);

  const by = citations(pack.sources);
  const launch: Launch = { ...(pack.launch.date && { date: pack.launch.date }), ...by.line(pack.launch) };
  const began = mentioned ? mentioned.released : pack.launch.date;
  const since = baseline(began, mentioned ? 'release' : 'launch', pageDate);
  const content = {
    kind: 'known' as const,
    model: version,
    title: mentioned?.name ?? pack.name,
    maker: pack.maker.name,
    ...(pack.lab && { lab: pack.lab }),
    description: pack.description,
    launch,
    ...(mentioned && {
      version: {
        ...(mentioned.released && { date: mentioned.released }),
        ...by.line(mentioned),
        family: pack.name,
      },
    }),
    licence: licenceOn(pack, mentioned?.name ?? pack.name, began, today, by),
    changed: {
      basis: since.basis,
      ...(since.date && { since: since.date }),
      events: changesSince(pack, since, today, by),
    },
    rollout: rolloutOn(pack, mentioned?.id, today, by),
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
