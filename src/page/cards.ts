/** Opens and closes the card for what is marked: reads the facts, words the day, keeps the focus where it was. */

import type { Names } from '../knowledge/names';
import type { ReadHint, ReadNote, ReadTicker } from '../messages/claims';
import type { ReadCard } from '../messages/messages';
import type { About, CardContent } from '../report/card-types';
import type { ThemeChoice } from '../settings/settings';
import type { CardHost } from './card-host';
import { takeHost } from './card-shelf';
import type { Located } from './located';
import type { Marks } from './marks';
import type { PageDay } from './page-day';
import { ask, getMessage, isAlive } from './runtime';

export interface OpenOptions {
  /** Where the pointer is, so that the card stands at the hovered line of a wrapped name. */
  place?: { x: number; y: number };
  /** Moves the focus into the card: for those who came by keyboard. */
  focus?: boolean;
}

export class Cards {
  private readonly marks: Marks;
  private readonly names: Names;
  private readonly day: PageDay;
  private readonly onClosed: () => void;
  private readonly facts = new Map<string, Promise<CardContent | null>>();
  private host: CardHost | null = null;
  private hostComing: Promise<CardHost | null> | null = null;
  private focusBefore: Element | null = null;
  theme: ThemeChoice = 'auto';
  /** Counts openings, so that facts that arrive late for an older one are dropped. */
  private turn = 0;

  constructor(marks: Marks, names: Names, day: PageDay, onClosed: () => void) {
    this.marks = marks;
    this.names = names;
    this.day = day;
    this.onClosed = onClosed;
  }

  get located(): Located | null {
    return this.host?.located ?? null;
  }

  holds(event: Event): boolean {
    return this.host?.holds(event) ?? false;
  }

  /** Gets ready for a card that will probably be asked for. */
  prefetch(located: Located): void {
    void this.hostReady();
    void this.contentOf(located);
  }

  /** Resolves to false where nothing was opened: the facts are gone, or another card was asked for meanwhile. */
  async open(located: Located, { place, focus = false }: OpenOptions = {}): Promise<boolean> {
    this.turn += 1;
    const { turn } = this;
    const [host, content] = await Promise.all([this.hostReady(), this.contentOf(located)]);
    if (turn !== this.turn) return false;
    // Facts may have been kept from before the extension's end, but a dead script has no words for them.
    if (!host || !content || !located.node.isConnected || !isAlive()) {
      this.close();
      return false;
    }
    if (!host.hasFocus) this.focusBefore = document.activeElement;
    host.show(located, content, { place: place ?? null, theme: this.theme });
    this.marks.point(located);
    if (focus) host.focus();
    return true;
  }

  /** From a sentence's card to that of a model it is about. */
  private async openAbout({ pack, model }: About): Promise<void> {
    const { turn } = this;
    const content = await this.factsOf(pack, model);
    if (content && turn === this.turn) this.host?.turnTo(content);
  }

  /** The page has moved on, and with it the day that cards count from. */
  forget(): void {
    this.facts.clear();
  }

  /** The reader goes on in another document of the page: there is the focus now, and maybe the next card. */
  leave(): void {
    this.focusBefore = null;
    this.close();
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
    if (this.hostComing) return this.hostComing;
    const handlers = { onClose: () => this.close(), onAbout: (about: About) => void this.openAbout(about) };
    this.hostComing = takeHost(handlers).then((host) => {
      this.host = host;
      // Not there now: the next reader who looks asks again.
      if (!host) this.hostComing = null;
      return host;
    });
    // The browser's own words for dates take a while to come: they do so while the background wakes up.
    setTimeout(() => isAlive() && new Intl.DateTimeFormat(getMessage('dateLocale'), { dateStyle: 'medium' }).format());
    return this.hostComing;
  }

  private async contentOf({ what }: Located): Promise<CardContent | null> {
    if (what.kind === 'model') {
      const { mention } = what;
      if (mention.pack) return this.factsOf(mention.pack, mention.model);
      return (await this.hostReady())?.unknown(mention, this.names.checked) ?? null;
    }
    if (what.kind === 'ticker') {
      const { ticker, tokens } = what.ticker;
      return this.keep(`ticker ${ticker} ${tokens}`, async (): Promise<ReadTicker> => {
        return { kind: 'read-ticker', ticker, tokens };
      });
    }
    const { sentence } = what;
    if (what.kind === 'figure') {
      const { pack, model } = what.hint;
      return this.keep(`figure ${pack} ${model} ${sentence}`, async (): Promise<ReadHint> => {
        return { kind: 'read-hint', sentence, pack, model };
      });
    }
    const notes = what.notes.map(({ pack, claim, model, modelPack, manner }) => ({
      pack,
      claim,
      model,
      modelPack,
      manner,
    }));
    return this.keep(`note ${notes.map(({ claim }) => claim)} ${sentence}`, async (): Promise<ReadNote> => {
      return { kind: 'read-note', sentence, notes, ...(await this.pageDate()) };
    });
  }

  private factsOf(pack: string, model: string): Promise<CardContent | null> {
    const said = this.marks.saidOf(pack);
    return this.keep(`model ${model} ${said.map(({ claim }) => claim)}`, async (): Promise<ReadCard> => {
      return { kind: 'read-card', pack, model, said, ...(await this.pageDate()) };
    });
  }

  private async pageDate(): Promise<Pick<ReadCard, 'pageDate'>> {
    const date = await this.day.get();
    return date ? { pageDate: { day: date.day, from: date.from } } : {};
  }

  /** Asks the background once for each card that a reader looks at. */
  private keep(key: string, requestOf: () => Promise<object>): Promise<CardContent | null> {
    const known = this.facts.get(key);
    if (known) return known;
    const asking = requestOf().then(ask<CardContent>);
    this.facts.set(key, asking);
    // No answer is none to keep: the background may be there the next time.
    void asking.then((card) => card ?? this.facts.delete(key));
    return asking;
  }
}
