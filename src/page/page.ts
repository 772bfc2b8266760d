/** The content script's one owner: ties reading, marks, card, pointer and keyboard to one signal that ends them all. */
import { type Lexicon, lexiconOf, startEvidence } from '../detect/detect';
import type { PageEvidence } from '../detect/page-evidence';
import type { Names } from '../knowledge/names';
import { parseToPage } from '../messages/messages';
import { Cards } from './cards';
import { Keyboard } from './keyboard';
import { Marks } from './marks';
import { onNavigation } from './navigation';
import { Pointer } from './pointer';
import { readMentions } from './read';
import { isAlive, onMessage } from './runtime';
import { startSchedule } from './schedule';
import { type Changes, Watcher } from './watch';

/** Headings of later readings are counted from multiples of this, so that they are sections of their own. */
const HEADINGS_A_READING = 10_000;

export class Page {
  private readonly controller: AbortController;
  private readonly lexicon: Lexicon;
  private readonly marks = new Marks();
  private readonly cards: Cards;
  private readonly pointer: Pointer;
  private readonly keyboard: Keyboard;
  private readonly watcher: Watcher;
  private readonly shadowRoots = new Set<ShadowRoot>();
  /** What the page shows beyond single names; begins with its title. */
  private evidence: PageEvidence | null = null;
  private readings = 0;
  private firstReading: Promise<void> = Promise.resolve();
  private isListening = false;

  constructor(controller: AbortController, names: Names) {
    const { signal } = controller;
    this.controller = controller;
    this.lexicon = lexiconOf(names);
    this.cards = new Cards(this.marks, names, () => this.pointer.closed());
    this.pointer = new Pointer(this.marks, this.cards, () => [...this.shadowRoots]);
    this.keyboard = new Keyboard(this.marks, this.cards);
    this.watcher = new Watcher(signal, (changes) => this.follow(changes));
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  start(): void {
    const { signal } = this.controller;
    this.watcher.watch(document);
    this.firstReading = this.read(document);
    onNavigation(signal, () => {
      this.cards.close();
      this.watcher.askForEverything();
    });
    window.addEventListener('pagehide', () => this.cards.close(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.comeBack(), { signal });
    onMessage(signal, (message) => {
      if (parseToPage(message)) void this.step();
    });
  }

  /** Back from the back-forward cache, perhaps after an update of the extension. */
  private comeBack(): void {
    if (isAlive()) this.watcher.askForEverything();
    else this.controller.abort();
  }

  private async step(): Promise<void> {
    // The same key may have started this script a moment ago.
    await this.firstReading;
    const located = this.keyboard.step();
    if (located) this.pointer.openedByKey(located);
  }

  private async read(root: Node): Promise<void> {
    this.readings += 1;
    const schedule = startSchedule();
    // Starting the script was a slice of its own.
    await schedule.pause();
    this.evidence ??= startEvidence(document.title, this.lexicon);
    if (schedule.isOver()) await schedule.pause();
    const found = await readMentions(root, {
      lexicon: this.lexicon,
      page: this.evidence,
      schedule,
      signal: this.controller.signal,
      heading: this.readings * HEADINGS_A_READING,
      onShadowRoot: (shadowRoot) => this.enterShadow(shadowRoot),
    });
    if (this.controller.signal.aborted || found.length === 0) return;
    await this.marks.add(found, schedule);
    this.listen();
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
      await this.read(document);
    } else {
      this.marks.drop(blocks);
      for (const block of blocks) await this.read(block);
      await this.marks.reveal();
    }
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
  }

  private end(): void {
    this.cards.close();
    this.marks.remove();
  }
}
