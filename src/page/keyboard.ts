/** The keyboard's side: a command of the browser steps through the marked mentions, Escape closes the card. */
import type { Cards } from './cards';
import type { Located } from './located';
import type { Marks } from './marks';

export class Keyboard {
  private readonly marks: Marks;
  private readonly cards: Cards;
  private last: Located | null = null;

  constructor(marks: Marks, cards: Cards) {
    this.marks = marks;
    this.cards = cards;
  }

  listen(signal: AbortSignal): void {
    // On window and first, so that a page that swallows keys can't keep the card open.
    window.addEventListener('keydown', (event) => this.pressed(event), { signal, capture: true });
  }

  /**
   * Opens the card of the next mention and moves the focus into it; gives the mention. Behind the last one there is none:
   * the next step is to the first.
   */
  step(): Located | null {
    const mentions = this.marks.inOrder();
    const current = this.cards.located ?? this.last;
    const located = mentions[current ? mentions.indexOf(current) + 1 : 0] ?? null;
    this.last = located;
    if (!located) {
      this.cards.close();
      return null;
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    located.node.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'auto' });
    void this.cards.open(located, { focus: true });
    return located;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !this.cards.located) return;
    event.preventDefault();
    event.stopPropagation();
    this.cards.close();
  }
}
