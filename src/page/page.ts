/** The content script's one owner: ties reading, marks, card, pointer and keyboard to one signal that ends them all. */
import { type Lexicon, lexiconOf, startEvidence } from '../detect/detect';
import type { PageEvidence } from '../detect/page-evidence';
import type { Names } from '../knowledge/names';
import type { HostsRemoved, MayStay, ToPage } from '../messages/messages';
import { covers } from '../settings/hosts';
import { Cards } from './cards';
import { Claims } from './claims';
import { Keyboard } from './keyboard';
import type { Located, Named } from './located';
import { isGoneWith, Marks } from './marks';
import { onNavigation } from './navigation';
import { forgetNotes, tellNotes } from './note-count';
import { Onlookers } from './onlookers';
import { PageDay } from './page-day';
import { Pointer } from './pointer';
import { readMentions } from './read';
import { ask, isAlive } from './runtime';
import { startSchedule, whenVisible } from './schedule';
import { PageSettings } from './settings';
import { pageWindow } from './site';
import { type Changes, Watcher } from './watch';

/** Headings of later readings are counted from multiples of this, so that they are sections of their own. */
const HEADINGS_A_READING = 10_000;

export class Page {
  private readonly controller: AbortController;
  private readonly lexicon: Lexicon;
  private readonly marks = new Marks();
  private readonly day = new PageDay();
  private readonly claims: Claims;
  private readonly cards: Cards;
  private readonly pointer: Pointer;
  private readonly keyboard: Keyboard;
  private readonly watcher: Watcher;
  private readonly settings: PageSettings;
  private readonly onlookers: Onlookers;
  private readonly shadowRoots = new Set<ShadowRoot>();
  /** What the page shows beyond single names; begins with its title. */
  private evidence: PageEvidence | null = null;
  /** All names that were found, marked or not. */
  private named: Named[] = [];
  private readings = 0;
  private firstReading: Promise<void> = Promise.resolve();
  private isListening = false;

  constructor(controller: AbortController, names: Names) {
    const { signal } = controller;
    this.controller = controller;
    this.lexicon = lexiconOf(names);
    this.claims = new Claims(this.lexicon, (found) => this.mark(found));
    this.cards = new Cards(this.marks, names, this.day, () => this.cardClosed());
    this.pointer = new Pointer(this.marks, this.cards, () => [...this.shadowRoots]);
    this.keyboard = new Keyboard(this.marks, this.cards);
    this.watcher = new Watcher(signal, (changes) => this.follow(changes));
    this.settings = new PageSettings({
      marks: this.marks,
      claims: this.claims,
      cards: this.cards,
      pointer: this.pointer,
      onRepaint: () => this.watcher.askForEverything(),
      onOff: () => controller.abort(),
    });
    this.onlookers = new Onlookers(this.lexicon, signal);
    forgetNotes();
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  start(): void {
    const { signal } = this.controller;
    this.watcher.watch(document);
    // Of a window full of tabs, only those that are looked at are read.
    this.firstReading = whenVisible(signal).then(() => this.read(document));
    onNavigation(signal, () => {
      this.cards.close();
      this.day.forget();
      this.cards.forget();
      this.watcher.askForEverything();
      // The title may be all that is new.
      this.onlookers.changed();
    });
    window.addEventListener('pagehide', () => this.cards.close(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && void this.comeBack(), { signal });
    document.addEventListener('visibilitychange', () => this.checkAlive(), { signal });
    this.settings.listen(signal);
    this.onlookers.listen(() => this.firstReading.then(() => this.named));
  }

  /** Resolves to what the background is answered. */
  async receive(request: ToPage): Promise<boolean> {
    if (request.kind === 'hosts-removed' && isGone(request)) this.controller.abort();
    return request.kind === 'next-mention' && this.step();
  }

  private cardClosed(): void {
    this.pointer.closed();
    this.checkAlive();
  }

  /** Nothing tells a script that Caveat is disabled or removed: it looks when the reader comes back, or uses a card. */
  private checkAlive(): void {
    if (!isAlive()) this.controller.abort();
  }

  /** Back from the back-forward cache: of what has changed meanwhile, nobody has told this page. */
  private async comeBack(): Promise<void> {
    const request: MayStay = { kind: 'may-stay' };
    if (!isAlive() || (await ask<boolean>(request)) === false) {
      this.controller.abort();
      return;
    }
    this.settings.forget();
    forgetNotes();
    this.watcher.askForEverything();
  }

  private async step(): Promise<boolean> {
    // The same key may have started this script a moment ago.
    await this.firstReading;
    const located = this.keyboard.step();
    if (located) this.pointer.openedByKey(located);
    return Boolean(located);
  }

  private async read(root: Node): Promise<void> {
    this.readings += 1;
    const schedule = startSchedule();
    // Starting the script was a slice of its own.
    await schedule.pause();
    const { signal } = this.controller;
    const reading = await readMentions(root, {
      lexicon: this.lexicon,
      page: () => {
        this.evidence ??= startEvidence(document.title, this.lexicon);
        return this.evidence;
      },
      schedule,
      signal,
      heading: this.readings * HEADINGS_A_READING,
      onShadowRoot: (shadowRoot) => this.enterShadow(shadowRoot),
    });
    if (reading.mentions.length > 0) await this.settings.ready();
    if (signal.aborted) return;
    this.named = this.named.concat(reading.mentions);
    await this.mark(reading.mentions, schedule);
    // Nobody waits for what the background finds.
    void this.claims.read(reading, signal).then(() => signal.aborted || this.countNotes());
  }

  private async mark(found: readonly Located[], schedule = startSchedule()): Promise<void> {
    if (found.length === 0) return;
    await this.marks.add(found, schedule);
    this.listen();
  }

  private countNotes(): void {
    tellNotes(this.marks.noteCount);
  }

  private enterShadow(root: ShadowRoot): void {
    if (this.shadowRoots.has(root)) return;
    this.shadowRoots.add(root);
    this.watcher.watch(root);
  }

  private async follow({ blocks, everything }: Changes): Promise<void> {
    if (everything) {
      this.evidence = null;
      this.marks.clear();
      this.claims.forget();
      this.named = [];
      await this.read(document);
    } else {
      this.marks.drop(blocks);
      this.claims.drop(blocks);
      this.named = this.named.filter((located) => !isGoneWith(blocks, located));
      for (const block of blocks) await this.read(block);
      await this.marks.reveal();
    }
    // Where something is read again, its claims are counted once they are found.
    if (blocks.length === 0 && !everything) this.countNotes();
    this.onlookers.changed();
    const open = this.cards.located;
    if (open && !open.node.isConnected) this.cards.close();
  }

  /** Pointer and keyboard are listened to from the first mark on: a page without one isn't touched. */
  private listen(): void {
    if (this.isListening) return;
    this.isListening = true;
    const { signal } = this.controller;
    this.pointer.listen(signal);
    this.keyboard.listen(signal);
    // Opening a menu, a tab or details shows text that was hidden when it was read.
    const reveal = (): void => {
      setTimeout(() => void this.marks.reveal());
    };
    for (const type of ['click', 'toggle', 'keyup'])
      document.addEventListener(type, reveal, { signal, capture: true, passive: true });
    // So does opening what a frame stands in: it has had no size.
    window.addEventListener('resize', reveal, { signal });
    // The focus has gone to another document of the page, or out of the window: a moment later it is known where to.
    window.addEventListener('blur', () => setTimeout(() => pageWindow.document.hasFocus() && this.cards.leave()), {
      signal,
    });
  }

  private end(): void {
    this.cards.close();
    this.marks.remove();
    tellNotes(0);
  }
}

/** True where the page's host is among those that Caveat may not see any more. */
const isGone = ({ removed, kept }: HostsRemoved): boolean => {
  const takesIn = (pattern: string): boolean => covers(pattern, pageWindow.location);
  return removed.some(takesIn) && !kept.some(takesIn);
};
