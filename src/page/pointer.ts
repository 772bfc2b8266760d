/** The pointer's side: turns trusted events into hover intent, clicks and taps. Links keep working. */
import { defaults, type Settings } from '../settings/settings';
import type { Cards } from './cards';
import { type Effect, type Intent, type IntentEvent, next, untilTick } from './intent';
import type { Located } from './located';
import type { Marks } from './marks';

interface Place {
  x: number;
  y: number;
  time: number;
}

interface Position {
  place: Place;
  onCard: boolean;
  /** Milliseconds of rest there that open a card; null where resting opens none. */
  delay: number | null;
}

/** A click on these is the page's own. */
const INTERACTIVE = 'a[href],button,summary,label,input,select,textarea,[role="button"],[role="link"],[onclick]';

function isOnControl(event: Event): boolean {
  const origin = event.composedPath()[0];
  return origin instanceof Element && origin.closest(INTERACTIVE) !== null;
}

export class Pointer {
  private readonly marks: Marks;
  private readonly cards: Cards;
  private readonly shadowRoots: () => ShadowRoot[];
  private intent: Intent<Located> = { at: 'idle' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Position | null = null;
  /** The newest position, waiting for the next frame. */
  private pending: Position | null = null;
  /** What opens a card, beside a click. */
  opening: Pick<Settings, 'open' | 'modifier' | 'delay'> = defaults;

  constructor(marks: Marks, cards: Cards, shadowRoots: () => ShadowRoot[]) {
    this.marks = marks;
    this.cards = cards;
    this.shadowRoots = shadowRoots;
  }

  listen(signal: AbortSignal): void {
    const options = { signal, capture: true, passive: true };
    document.addEventListener('pointermove', (event) => this.moved(event), options);
    document.documentElement.addEventListener('pointerleave', (event) => this.left(event), {
      ...options,
      capture: false,
    });
    document.addEventListener('pointerdown', (event) => this.pressed(event), options);
    document.addEventListener('click', (event) => this.clicked(event), options);
    // On window, like Escape: a page that swallows keys doesn't keep the modifier from the reader.
    for (const type of ['keydown', 'keyup'] as const)
      window.addEventListener(type, (event) => this.keyed(event), options);
  }

  /** The card was closed by other means. */
  closed(): void {
    this.send({ type: 'closed' });
  }

  /** The card was opened by keyboard: the pointer's absence must not close it. */
  openedByKey(target: Located): void {
    this.send({ type: 'opened', target, pinned: true });
  }

  private moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const place = { x: event.clientX, y: event.clientY, time: performance.now() };
    // Hit-testing asks for layout: once a frame is enough.
    if (!this.pending) requestAnimationFrame(() => this.arriveAtPending());
    this.pending = { place, onCard: this.cards.holds(event), delay: this.delayAt(event) };
  }

  /** The modifier goes down or up while the pointer rests. */
  private keyed(event: KeyboardEvent): void {
    const { open, modifier } = this.opening;
    if (!event.isTrusted || open !== 'modifier' || event.key !== modifier || !this.last) return;
    const place = { ...this.last.place, time: performance.now() };
    this.arrive({ ...this.last, place, delay: this.delayAt(event) });
  }

  private delayAt(event: PointerEvent | KeyboardEvent): number | null {
    const { open, modifier, delay } = this.opening;
    return open === 'hover' || (open === 'modifier' && event.getModifierState(modifier)) ? delay : null;
  }

  private arriveAtPending(): void {
    const { pending } = this;
    this.pending = null;
    if (pending) this.arrive(pending);
  }

  private left(event: PointerEvent): void {
    if (event.isTrusted) this.arrive({ place: { x: -1, y: -1, time: performance.now() }, onCard: false, delay: null });
  }

  private arrive(position: Position): void {
    const { place, onCard } = position;
    const target = onCard ? null : this.marks.at(place.x, place.y, this.shadowRoots());
    const before = this.last?.place ?? null;
    this.last = position;
    this.send({ type: 'move', target, before, ...position });
  }

  /** A click comes next, most often a tenth of a second later: time to get ready. */
  private pressed(event: PointerEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.cards.holds(event) || isOnControl(event)) return;
    const located = this.marks.at(event.clientX, event.clientY, this.shadowRoots());
    if (located) this.cards.prefetch(located);
  }

  private clicked(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.cards.holds(event)) return;
    const located = this.marks.at(event.clientX, event.clientY, this.shadowRoots());
    if (!located) {
      if (this.cards.located) this.cards.close();
      return;
    }
    if (event.defaultPrevented || isOnControl(event)) return;
    if (!getSelection()?.isCollapsed) return;
    this.send({ type: 'opened', target: located, pinned: true });
    void this.cards.open(located, { place: { x: event.clientX, y: event.clientY } });
  }

  private send(event: IntentEvent<Located>): void {
    const [state, effect] = next(this.intent, event);
    this.intent = state;
    this.act(effect);
    clearTimeout(this.timer);
    const wait = untilTick(this.intent, performance.now());
    if (wait !== null) this.timer = setTimeout(() => this.tick(), wait);
  }

  private tick(): void {
    // On a busy page frames are late: what the pointer has done meanwhile counts before the time that has passed.
    this.arriveAtPending();
    this.send({ type: 'tick', time: performance.now() });
  }

  private act(effect: Effect): void {
    if (effect === 'close') this.cards.close();
    if (this.intent.at === 'idle' || effect === 'none') return;
    const { target } = this.intent;
    if (effect === 'prefetch') this.cards.prefetch(target);
    if (effect === 'open') void this.cards.open(target, this.last ? { place: this.last.place } : {});
  }
}
