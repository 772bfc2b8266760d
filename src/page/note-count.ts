/**
 * Tells the background how many notes a document has, for the toolbar button: at every change, and never about none at
 * first. The number stays in a global of the extension's own world, where the background asks every frame of the tab.
 */
import type { CountNotes } from '../messages/messages';
import { tell } from './runtime';

export interface NoteShelf {
  /** There wherever Caveat reads. */
  caveatNotes?: number;
}

const shelf = globalThis as NoteShelf;

/** Begins, or begins anew where the browser has forgotten what it was told: a tab went elsewhere and has come back. */
export function forgetNotes(): void {
  shelf.caveatNotes = 0;
}

export function tellNotes(count: number): void {
  if (count === shelf.caveatNotes) return;
  shelf.caveatNotes = count;
  const message: CountNotes = { kind: 'count-notes', count };
  tell(message);
}
