/**
 * The page that a document belongs to: itself, or the one that shows it in a frame. Frames of the page's own origin are
 * part of what its reader reads; all others are ads, players and widgets.
 */

/** False in a frame of another origin, where the page can't be looked into. */
export function isOfPage(): boolean {
  try {
    return Boolean(top?.document);
  } catch {
    return false;
  }
}

/** Where the page itself stands. A frame without an address of its own has the page's. */
export const pageWindow: Window = top ?? window;
