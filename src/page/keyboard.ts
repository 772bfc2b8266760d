/** The keyboard's side: a command of the browser steps through the marked mentions, Escape closes the card. */
import type { Cards } from './cards';
import type { Located } from './located';
import type { Marks } from './marks';

/** The mention behind `current` in the page's order, from the start again at the end. */
export function after(mentions: readonly Located[], current: Located | null): Located | undefined {
  const index = current ? mentions.indexOf(current) : -1;
  return mentions[(index + 1) % mentions.length];
}

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

  /** Opens the card of the next mention and moves the focus into it; gives the mention, if there is one. */
  step(): Located | null {
    const located = after(this.marks.inOrder(), this.cards.located ?? this.last);
    if (!located) return null;
    this.last = located;
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
