/** Finds what is to be marked in a page: the engine never runs in the page itself. */
import type { MarksReply, ReadPage } from '../messages/claims';
import { readFullPacks, readTokens } from '../packs';
import { type NoteMark, pageMarks } from '../report/page-marks';
import { packIds } from '../report/page-report';
import { readSettings } from '../settings/storage';

export async function readPage({ figures, ...part }: ReadPage): Promise<MarksReply> {
  const [packs, tokens, { settings }] = await Promise.all([readFullPacks(packIds(part)), readTokens(), readSettings()]);
  const marks = pageMarks(part, packs, tokens);
  const notes = settings.classroom ? marks.notes.map(covered) : marks.notes;
  return { ...marks, notes, hints: figures ? marks.hints : [] };
}

/** In a class, a mark's colour must not give away what is to be predicted. */
const covered = (note: NoteMark): NoteMark => ({ ...note, verdict: 'unsourced' });
