/** Words one mention's card, or one sentence's, for today from its packs. */
import type { HintReply, NoteReply, ReadHint, ReadNote, ReadTicker, TickerReply } from '../messages/claims';
import type { CardReply, ReadCard } from '../messages/messages';
import { readPack, readPacks, readTokens } from '../packs';
import { cardContent } from '../report/card-content';
import { hintContent, noteContent } from '../report/note-content';
import { tickerCard } from '../report/token-card';

/** Resolves to null for a pack, or a version of it, that the base does not have. */
export async function readCard({ pack: id, model, pageDate, said }: ReadCard, today: string): Promise<CardReply> {
  const pack = await readPack(id);
  const isKnown = pack && (model === pack.id || pack.versions.some((version) => version.id === model));
  return isKnown
    ? cardContent(pack, {
        model,
        today,
        ...(pageDate && { pageDate: pageDate.day, dateFrom: pageDate.from }),
        ...(said && { said }),
      })
    : null;
}

export async function readNote(asked: ReadNote, today: string): Promise<NoteReply> {
  const packs = await readPacks(asked.notes.flatMap(({ pack, modelPack }) => [pack, modelPack]));
  return noteContent(packs, { ...asked, today });
}

export async function readHint({ pack: id, model, sentence }: ReadHint, today: string): Promise<HintReply> {
  const pack = await readPack(id);
  return pack && hintContent(pack, model, sentence, today);
}

export async function readTicker({ ticker, tokens: ids }: ReadTicker, today: string): Promise<TickerReply> {
  const tokens = await readTokens();
  return tokens && tickerCard(tokens, ticker, ids, today);
}
