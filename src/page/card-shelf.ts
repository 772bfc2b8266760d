/**
 * Where the card's script hands its host to the content script: a global of the extension's own world, which no page
 * can see. The card is a script of its own since it is twice the size of the rest, and most pages never open one.
 */
import type { LoadCard } from '../messages/messages';
import type { CardHandlers, CardHost } from './card-host';
import type { PageText } from './page-text';
import { ask } from './runtime';

type MakeHost = (handlers: CardHandlers) => Promise<CardHost>;

type Flash = (spot: NonNullable<ReturnType<PageText['spot']>>, signal: AbortSignal) => void;

export const shelf = globalThis as { caveatCard?: MakeHost; caveatFlash?: Flash };

const load: LoadCard = { kind: 'load-card' };

/** The card's host; asks the background to put its script into the page first. Null where that is gone. */
export async function takeHost(handlers: CardHandlers): Promise<CardHost | null> {
  if (!shelf.caveatCard) await ask(load);
  return shelf.caveatCard?.(handlers) ?? null;
}

/** Brings a place of the page into view and lets it light up: only the panel asks for that. */
export const flash: Flash = async (spot, signal) => {
  if (!shelf.caveatFlash) await ask(load);
  shelf.caveatFlash?.(spot, signal);
};
