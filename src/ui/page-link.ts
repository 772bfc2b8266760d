/** The lines to a tab's page and to the frames that are part of it, as if they were one document. */
import { type Answer, askFrames, PAGE_FRAME } from '../frames';
import type { NoteShelf } from '../page/note-count';
import type { PageFacts } from '../report/page-facts';
import { FrameLink, type Handlers } from './frame-link';
import { joinFacts } from './join-facts';

/** A frame that hangs keeps the browser from answering which there are. The others don't wait for it; milliseconds. */
const PATIENCE = 1_000;

interface Frame {
  link: FrameLink;
  facts: PageFacts | null;
}

/** Goes to each frame as text. */
const isRead = (): boolean => (globalThis as NoteShelf).caveatNotes !== undefined;

export class PageLink {
  private readonly tabId: number;
  private readonly handlers: Handlers;
  /** By their numbers, the page's own first. */
  private readonly frames = new Map<number, Frame>();
  /** Where in the text that was told last that of each frame begins. */
  private told: { link: FrameLink; start: number }[] = [];
  /** Other frames are still looked for. */
  private isLooking = true;
  private isClosed = false;

  constructor(tabId: number, handlers: Handlers) {
    this.tabId = tabId;
    this.handlers = handlers;
    this.add(PAGE_FRAME);
    const found = askFrames(tabId, isRead).then((answers) => {
      const isNew = ({ frame, value }: Answer<boolean>): boolean => value && !this.frames.has(frame);
      for (const { frame } of answers.filter(isNew)) this.add(frame);
    });
    void Promise.race([found, new Promise((resolve) => setTimeout(resolve, PATIENCE))]).then(() => {
      this.isLooking = false;
      this.tell();
    });
  }

  /** A frame that has begun, maybe in place of another document. */
  add(frame: number): void {
    if (this.isClosed) return;
    this.frames.get(frame)?.link.close();
    const { tabId, handlers } = this;
    const link = new FrameLink(tabId, frame, {
      // A page that names nothing may have a frame that does.
      onFirstFacts: (facts) => frame === PAGE_FRAME && facts.models?.length && handlers.onFirstFacts?.(facts),
      onFacts: (facts) => {
        this.frames.set(frame, { link, facts });
        this.tell();
      },
      onGone: () => {
        if (frame === PAGE_FRAME) handlers.onGone();
        else if (this.frames.get(frame)?.link === link && this.frames.delete(frame)) this.tell();
      },
    });
    this.frames.set(frame, { link, facts: null });
  }

  show(start: number, end: number): void {
    const place = this.told.findLast((one) => one.start <= start);
    place?.link.show(start - place.start, end - place.start);
  }

  close(): void {
    this.isClosed = true;
    for (const { link } of this.frames.values()) link.close();
  }

  /** Once all that are there have told theirs. */
  private tell(): void {
    const all = [...this.frames.values()].flatMap(({ link, facts }) => (facts ? [{ link, facts }] : []));
    const [page, ...others] = all;
    if (this.isClosed || this.isLooking || !page || all.length < this.frames.size) return;
    const { facts, starts } = joinFacts(
      page.facts,
      others.map((other) => other.facts),
    );
    this.told = starts.flatMap((start, index) => ({ link: (all[index] as (typeof all)[number]).link, start }));
    this.handlers.onFacts(facts);
  }
}
