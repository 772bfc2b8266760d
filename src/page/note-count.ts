/** Tells the background how many notes a page has, for the toolbar button: at every change, and never about none at first. */
import type { CountNotes } from '../messages/messages';
import { tell } from './runtime';

export class NoteCount {
  private told = 0;

  tell(count: number): void {
    if (count === this.told) return;
    this.told = count;
    const message: CountNotes = { kind: 'count-notes', count };
    tell(message);
  }

  /** The browser has forgotten what it was told, as it does when a tab goes elsewhere and comes back. */
  forget(): void {
    this.told = 0;
  }
}
