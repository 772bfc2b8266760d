/** Opens and closes the card for a mention: reads the facts, words the day, keeps the focus where it was. */
import type { Names } from '../knowledge/names';
import type { CardReply, ReadCard } from '../messages/messages';
import type { CardContent, KnownCard } from '../report/card-types';
import { isoDay } from '../report/day';
import { unknownContent } from '../report/unknown';
import type { CardHost } from './card-host';
import { takeHost } from './card-shelf';
import type { Located } from './located';
import type { Marks } from './marks';
import { ask } from './runtime';

export interface OpenOptions {
  /** Where the pointer is, so that the card stands at the hovered line of a wrapped name. */
  place?: { x: number; y: number };
  /** Moves the focus into the card: for those who came by keyboard. */
  focus?: boolean;
}

export class Cards {
  private readonly marks: Marks;
  private readonly names: Names;
  private readonly onClosed: () => void;
  private readonly facts = new Map<string, Promise<CardReply>>();
  private host: CardHost | null = null;
  private hostComing: Promise<CardHost | null> | null = null;
  private focusBefore: Element | null = null;
  /** Counts openings, so that facts that arrive late for an older one are dropped. */
  private turn = 0;

  constructor(marks: Marks, names: Names, onClosed: () => void) {
    this.marks = marks;
    this.names = names;
    this.onClosed = onClosed;
  }

  get located(): Located | null {
    return this.host?.located ?? null;
  }

  holds(event: Event): boolean {
    return this.host?.holds(event) ?? false;
  }

  /** Gets ready for a card that will probably be asked for. */
  prefetch({ mention }: Located): void {
    void this.hostReady();
    if (mention.pack) void this.factsOf(mention.pack, mention.model);
  }

  /** Resolves to false where nothing was opened: the facts are gone, or another card was asked for meanwhile. */
  async open(located: Located, { place, focus = false }: OpenOptions = {}): Promise<boolean> {
    this.turn += 1;
    const { turn } = this;
    const [host, content] = await Promise.all([this.hostReady(), this.contentOf(located)]);
    if (turn !== this.turn) return false;
    if (!host || !content || !located.node.isConnected) {
      this.close();
      return false;
    }
    if (!host.hasFocus) this.focusBefore = document.activeElement;
    host.show(located, content, place ?? null);
    this.marks.point(located);
    if (focus) host.focus();
    return true;
  }

  close(): void {
    this.turn += 1;
    const hadFocus = this.host?.hasFocus ?? false;
    this.host?.close();
    this.marks.point(null);
    if (hadFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
    this.onClosed();
  }

  private hostReady(): Promise<CardHost | null> {
    this.hostComing ??= takeHost(() => this.close()).then((host) => {
      this.host = host;
      // Not there now: the next reader who looks asks again.
      if (!host) this.hostComing = null;
      return host;
    });
    return this.hostComing;
  }

  private async contentOf({ mention }: Located): Promise<CardContent | null> {
    if (!mention.pack) return unknownContent(mention, this.names.checked, isoDay(new Date()));
    return this.factsOf(mention.pack, mention.model);
  }

  /** Asks the background once for each model that a reader looks at. */
  private factsOf(pack: string, model: string): Promise<CardReply> {
    const known = this.facts.get(model);
    if (known) return known;
    const request: ReadCard = { kind: 'read-card', pack, model };
    const asking = ask<KnownCard>(request);
    this.facts.set(model, asking);
    // No answer is none to keep: the background may be there the next time.
    void asking.then((card) => card ?? this.facts.delete(model));
    return asking;
  }
}
