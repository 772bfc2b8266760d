/** The door to the card: the content script knows nothing else of it. */
import { render } from 'preact';
import { Card, type CardProps } from './Card';
import layout from './card.css?inline';
import tokens from './tokens.css?inline';

export type { CardProps } from './Card';

/** For one constructed sheet, adopted by the shadow root. */
export const cardStyles: string = tokens + layout;

/** Draws the card, or redraws it. Gives back the dialog, to be measured and focused. */
export function renderCard(root: ShadowRoot, props: CardProps): HTMLElement {
  // A new mention is a new card: what was unfolded for the last one is folded.
  render(<Card key={props.content.model} {...props} />, root);
  return root.querySelector('[role=dialog]') as HTMLElement;
}

export function clearCard(root: ShadowRoot): void {
  render(null, root);
}
