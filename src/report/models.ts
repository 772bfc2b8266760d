/** The models that a page names, counted: what can be said of it before it is known what it says of them. Pure. */
import type { Mention } from '../detect/types';
import type { Pack } from '../knowledge/pack';

export interface ReportModel {
  /** Id of the entry or version, or `unknown:<slug>`; the place is its first mention's. */
  model: string;
  /** Absent for a version that the base does not have. */
  pack?: string;
  /** As the base writes it; for an unknown version, as the page does. */
  name: string;
  maker?: string;
  count: number;
  start: number;
  end: number;
}

export const nameOf = (model: string, pack: Pack | undefined): string =>
  pack?.versions.find(({ id }) => id === model)?.name ?? pack?.name ?? model;

/** In order of appearance. Without a pack, a model has the name that the page gives it. */
export function modelsOf(mentions: readonly Mention[], packs: ReadonlyMap<string, Pack>): ReportModel[] {
  const models = new Map<string, ReportModel>();
  for (const { model, pack: packId, text, start, end } of mentions) {
    const known = models.get(model);
    if (known) {
      known.count += 1;
      continue;
    }
    const pack = packs.get(packId ?? '');
    const identity = pack
      ? { pack: pack.id, name: nameOf(model, pack), maker: pack.maker.name }
      : { name: text.replace(/\s+/g, ' ').trim() };
    models.set(model, { model, ...identity, count: 1, start, end });
  }
  return [...models.values()];
}
