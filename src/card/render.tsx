/** The door to the card: the content script knows nothing else of it. */
import { render } from 'preact';
import type { CardContent } from '../report/card-types';
import { Card, type CardProps } from './Card';
import layout from './card.css?inline';
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';

export type { CardProps } from './Card';

/** For one constructed sheet, adopted by the shadow root. */
export const cardStyles: string = tokens + layout + parts;

/** Draws the card, or redraws it. Gives back the dialog, to be measured and focused. */
export function renderCard(root: ShadowRoot, props: CardProps): HTMLElement {
  // What was unfolded for the last card is folded.
  render(<Card key={keyOf(props.content)} {...props} />, root);
  return root.querySelector('[role=dialog]') as HTMLElement;
}

function keyOf(content: CardContent): string {
  if ('model' in content) return content.model;
  return `${content.kind} ${content.kind === 'ticker' ? content.ticker : content.sentence}`;
}

export function clearCard(root: ShadowRoot): void {
  render(null, root);
}
