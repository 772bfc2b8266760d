/** Words one mention's card for today from its pack. */
import type { CardReply, ReadCard } from '../messages/messages';
import { cardContent } from '../report/card-content';
import { isoDay } from '../report/day';
import { readPack } from './packs';

/** Resolves to null for a pack, or a version of it, that the base does not have. */
export async function readCard({ pack: id, model }: ReadCard, now: Date): Promise<CardReply> {
  const pack = await readPack(id);
  const isKnown = pack && (model === pack.id || pack.versions.some((version) => version.id === model));
  return isKnown ? cardContent(pack, { model, today: isoDay(now) }) : null;
}
