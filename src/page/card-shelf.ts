/**
 * Where the card's script hands the content script what only a reader who looks needs: a global of the extension's own
 * world, which no page can see. That is a script of its own since it is twice the size of the rest, and most pages never
 * open a card.
 */
import type { LoadCard } from '../messages/messages';
import type { CardHandlers, CardHost } from './card-host';
import type { collectDateFacts } from './date-facts';
import type { Spot } from './page-text';
import { ask } from './runtime';

interface Shelf {
  caveatCard?: (handlers: CardHandlers) => Promise<CardHost>;
  caveatDates?: typeof collectDateFacts;
  caveatFlash?: (spot: Spot, signal: AbortSignal) => void;
}

export const shelf = globalThis as Shelf;

const load: LoadCard = { kind: 'load-card' };
let loading: Promise<unknown> | null = null;

/** What the card's script has left; asks the background to put it into the page first. Empty where that is gone. */
export async function filledShelf(): Promise<Shelf> {
  if (!shelf.caveatCard) {
    loading ??= ask(load);
    await loading;
    loading = null;
  }
  return shelf;
}

/** The card's host; null where nobody can make one any more. */
export const takeHost = async (handlers: CardHandlers): Promise<CardHost | null> =>
  (await filledShelf()).caveatCard?.(handlers) ?? null;

/** Brings a place of the page into view and lets it light up: only the panel asks for that. */
export const flash = async (spot: Spot, signal: AbortSignal): Promise<void> =>
  (await filledShelf()).caveatFlash?.(spot, signal);
