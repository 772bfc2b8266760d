/** What the card of one sentence says: each claim in it, judged for the page's day and for today. Pure. */
import type { Manner } from '../claims/types';
import type { Pack } from '../knowledge/pack';
import type { About, HintCard, NoteCard } from './card-types';
import { citations } from './citations';
import { noteLines } from './notes';
import type { DateReading } from './page-date/facts';
import { quote } from './quote';
import { isStale } from './stale';

/** A claim that a sentence makes. */
export interface Claimed {
  pack: string;
  claim: string;
  /** Id of the entry or version that it is said of. */
  model: string;
  /** Id of that one's own pack: a claim may be filed with another. */
  modelPack: string;
  manner: Manner;
}

export interface AskedNote {
  sentence: string;
  notes: readonly Claimed[];
  /** Absent where the page doesn't say when it was written. */
  pageDate?: DateReading;
  today: string;
}

/** `packs` are those of the claims and of the models. Null where they know none of the claims, as after an update. */
export function noteContent(packs: readonly Pack[], { sentence, notes, pageDate, today }: AskedNote): NoteCard | null {
  const named = packs.filter(({ id }) => notes.some(({ pack }) => pack === id));
  // Numbers are the pack's, as on the model's card; those of a second pack go on behind the first one's.
  const by = citations(named.flatMap(({ sources }) => sources));
  let before = 0;
  const lines = named.flatMap((pack) => {
    const own = notes.filter(({ pack: id }) => id === pack.id);
    const said = own.map(({ claim, manner }) => ({ claim, sentence, manner }));
    const shifted = before;
    before += pack.sources.length;
    return noteLines({ claims: pack.claims.map((claim) => renumbered(claim, shifted)) }, said, pageDate?.day, by);
  });
  const [checked] = lines.map((line) => line.checked).sort();
  if (checked === undefined) return null;
  return {
    kind: 'note',
    sentence: quote(sentence),
    notes: lines,
    about: [...new Map(notes.map((note) => [note.model, note])).values()].flatMap(({ model, modelPack }) => {
      const pack = packs.find(({ id }) => id === modelPack);
      return pack ? [aboutOf(pack, model)] : [];
    }),
    date: pageDate ?? null,
    sources: by.cited(),
    checked,
    stale: isStale(checked, today),
    today,
  };
}

/** For a figure that the page gives no source for, and the base has no claim on. */
export const hintContent = (pack: Pack, model: string, sentence: string, today: string): HintCard => ({
  kind: 'hint',
  sentence: quote(sentence),
  about: aboutOf(pack, model),
  today,
});

const renumbered = <Claim extends { sources: number[] }>(claim: Claim, by: number): Claim =>
  by === 0 ? claim : { ...claim, sources: claim.sources.map((index) => index + by) };

function aboutOf(pack: Pack, model: string): About {
  const version = pack.versions.find(({ id }) => id === model);
  return { pack: pack.id, model: version?.id ?? pack.id, name: version?.name ?? pack.name };
}
