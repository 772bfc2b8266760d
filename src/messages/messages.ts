/** Every message between contexts: what is asked, what comes back, and the check that a receiver makes on arrival. */
import type { KnownCard } from '../report/card-types';

/** From the page to the background. */
export interface ReadCard {
  kind: 'read-card';
  pack: string;
  /** The pack's own id, or that of one of its versions. */
  model: string;
}

/** From the page to the background: puts the card's script into the page, which only a reader who looks needs. */
export interface LoadCard {
  kind: 'load-card';
}

/** From the background to the page. */
export interface NextMention {
  kind: 'next-mention';
}

/** What the background answers: nothing where it has no such entry. */
export type CardReply = KnownCard | null;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Ids go into a file name: nothing but a slug may pass. */
const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** The message if it is one that the background answers, else null. */
export function parseToBackground(message: unknown): ReadCard | LoadCard | null {
  if (!isObject(message)) return null;
  const { kind, pack, model } = message;
  if (kind === 'load-card') return { kind };
  return kind === 'read-card' && isId(pack) && isId(model) ? { kind, pack, model } : null;
}

/** The message if it is one that a page answers, else null. */
export function parseToPage(message: unknown): NextMention | null {
  return isObject(message) && message['kind'] === 'next-mention' ? { kind: 'next-mention' } : null;
}
