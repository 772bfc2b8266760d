/** Asks the background what a page says that the sources have something to say to, and puts the answers in their place. */
import { topicsOf } from '../claims/topics';
import type { ClaimMention, Topic } from '../claims/types';
import { detect } from '../detect/detect';
import type { Lexicon } from '../detect/lexicon';
import { claimLimits, type MarksReply, type ReadPage } from '../messages/claims';
import type { NoteMark, PageMarks } from '../report/page-marks';
import { defaults, type Settings } from '../settings/settings';
import { collectLinks } from './links';
import { Located, type Marked } from './located';
import type { PageText, TextPart } from './page-text';
import type { Reading } from './read';
import { ask } from './runtime';
import { startSchedule } from './schedule';
import { PART_CHARACTERS, SHORTEST_SAID } from './timing';

/** Parts of a reading that are on their way: what the page has changed since then is not to be marked. */
interface Asked {
  text: PageText;
  gone: Node[];
}

export class Claims {
  wanted: Pick<Settings, 'claims' | 'figures' | 'classroom'> = defaults;
  private readonly lexicon: Lexicon;
  private readonly onFound: (found: Located[]) => Promise<void>;
  /** What the page as a whole is about. */
  private topics: Topic[] = [];
  private readonly asked = new Set<Asked>();

  constructor(lexicon: Lexicon, onFound: (found: Located[]) => Promise<void>) {
    this.lexicon = lexicon;
    this.onFound = onFound;
  }

  /** Of the whole page or of a block that is new in it. Resolves when all answers are in place. */
  async read({ mentions, text }: Reading, signal: AbortSignal): Promise<void> {
    const named = mentions.map(({ what: { mention }, offset, length }) => mentionOf(mention, offset, offset + length));
    if (this.topics.length === 0 && named.length > 0)
      this.topics = topicsOf(named, detect(document.title, this.lexicon));
    if (this.topics.length === 0 && named.length === 0) return;
    if (!this.wanted.claims && !this.wanted.figures) return;
    const reading: Asked = { text, gone: [] };
    this.asked.add(reading);
    const schedule = startSchedule();
    // Whether a figure has its source here is asked only by those who want to know.
    const links = this.wanted.figures ? collectLinks(document).filter(isShort) : [];
    let next = 0;
    for (const part of text.parts(PART_CHARACTERS)) {
      const end = part.start + part.text.length;
      const from = next;
      while ((named[next]?.start ?? end) < end) next += 1;
      const request = this.requestOf(part, named.slice(from, next), links);
      if (!request) continue;
      await schedule.pause();
      const marks = await ask<MarksReply>(request);
      if (signal.aborted || !this.asked.has(reading)) return;
      if (marks) await this.onFound(this.place(marks, part, reading));
    }
    this.asked.delete(reading);
  }

  /** Blocks that are read again: answers about their old text come too late. */
  drop(blocks: readonly Node[]): void {
    for (const { gone } of this.asked) gone.push(...blocks);
  }

  /** The page is read anew. */
  forget(): void {
    this.topics = [];
    this.asked.clear();
  }

  /** Null for a part in which nothing can be said of a model. */
  private requestOf({ start, text }: TextPart, mentions: readonly ClaimMention[], links: string[]): ReadPage | null {
    const { topics } = this;
    if (text.length > claimLimits.part) return null;
    if (mentions.length === 0 && (topics.length === 0 || text.length < SHORTEST_SAID)) return null;
    return {
      kind: 'read-page',
      text,
      mentions: mentions.map((mention) => mentionOf(mention, mention.start - start, mention.end - start)),
      topics,
      links,
      figures: this.wanted.figures,
    };
  }

  private place({ notes, hints, tickers }: PageMarks, part: TextPart, { text, gone }: Asked): Located[] {
    const at = (start: number, end: number, whatOf: (sentence: string) => Marked): Located[] => {
      const spot = text.spot(part.start + start, part.start + end);
      const node = spot?.startContainer;
      if (!spot || !node?.isConnected || gone.some((block) => block.contains(node))) return [];
      const sentence = part.text.slice(start, end).slice(0, claimLimits.sentence);
      return [new Located(whatOf(sentence), spot, part.start + start, end - start)];
    };
    const found = hints.flatMap((hint) => at(hint.start, hint.end, (sentence) => ({ kind: 'figure', sentence, hint })));
    if (!this.wanted.claims) return found;
    return [
      ...bySentence(notes).flatMap((all) =>
        at(all[0].start, all[0].end, (sentence) => ({ kind: 'note', sentence, notes: all })),
      ),
      ...tickers.flatMap((ticker) => at(ticker.start, ticker.end, () => ({ kind: 'ticker', ticker }))),
      ...found,
    ];
  }
}

const isShort = ({ length }: string): boolean => length <= claimLimits.link;

const mentionOf = (
  { model, pack }: Pick<ClaimMention, 'model' | 'pack'>,
  start: number,
  end: number,
): ClaimMention => ({
  start,
  end,
  model,
  ...(pack !== undefined && { pack }),
});

type Together = [NoteMark, ...NoteMark[]];

/** The notes of one sentence follow one another. */
function bySentence(notes: readonly NoteMark[]): Together[] {
  const sentences: Together[] = [];
  for (const note of notes) {
    const last = sentences.at(-1);
    if (last && last[0].start === note.start && last[0].end === note.end) last.push(note);
    else sentences.push([note]);
  }
  return sentences;
}
