/**
 * Where the card's script hands its host to the content script: a global of the extension's own world, which no page
 * can see. The card is a script of its own since it is twice the size of the rest, and most pages never open one.
 */
import type { LoadCard } from '../messages/messages';
import type { CardHost } from './card-host';
import { ask } from './runtime';

type MakeHost = (onClose: () => void) => CardHost;

export const shelf = globalThis as { caveatCard?: MakeHost };

/** The card's host; asks the background to put its script into the page first. Null where that is gone. */
export async function takeHost(onClose: () => void): Promise<CardHost | null> {
  const request: LoadCard = { kind: 'load-card' };
  if (!shelf.caveatCard) await ask(request);
  return shelf.caveatCard?.(onClose) ?? null;
}
