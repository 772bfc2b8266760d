/** Mentions with their place in the DOM. Static ranges: nothing in the page has to be kept up to date for them. */
import type { Mention } from '../detect/types';
import { FIELD_SELECTOR, HIDDEN_SELECTOR } from './text-rules';
import type { Chunk, Piece } from './walk';

export class Located {
  readonly mention: Mention;
  /** First text node of the mention. */
  readonly node: Text;
  /** Tells sections of the page apart. */
  readonly section: string;
  /** Characters of the walk before it, for the distance between two marks. */
  readonly offset: number;
  private readonly place: StaticRangeInit;
  private made: StaticRange | null = null;

  constructor(mention: Mention, place: StaticRangeInit, section: string, offset: number) {
    this.mention = mention;
    this.node = place.startContainer as Text;
    this.section = section;
    this.offset = offset;
    this.place = place;
  }

  /** Made when it is first asked for: most mentions are never marked. */
  get range(): StaticRange {
    this.made ??= new StaticRange(this.place);
    return this.made;
  }
}

function pieceAt(pieces: Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Puts a mention found in `chunk` back into the page; null where its text is gone. */
export function locate(mention: Mention, { pieces }: Chunk, before: number): Located | null {
  const first = pieceAt(pieces, mention.start);
  const isWhole = first && mention.end <= first.start + first.node.length;
  const last = isWhole ? first : pieceAt(pieces, mention.end - 1);
  if (!first || !last) return null;
  const startOffset = mention.start - first.start;
  const endOffset = mention.end - last.start;
  if (endOffset > last.node.length || startOffset > first.node.length) return null;
  const place = { startContainer: first.node, startOffset, endContainer: last.node, endOffset };
  return new Located(mention, place, first.section, before + mention.start);
}

const UNREADABLE = `${FIELD_SELECTOR},${HIDDEN_SELECTOR}`;

/**
 * Tells whether a person can read a text: not in a field or editor, and shown. To be made anew whenever the page may
 * have changed, since it remembers what it found: mentions share their ancestors, so each of these is asked once.
 * `checkVisibility` knows display, visibility and closed details; `hidden="until-found"` counts as hidden.
 */
export function readability(): (node: Text) => boolean {
  const leftOut = new Map<Element, boolean>();
  const shown = new Map<Element, boolean>();
  const isLeftOut = (element: Element): boolean => {
    const known = leftOut.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const isOut = (element.hasAttributes() && element.matches(UNREADABLE)) || (parent !== null && isLeftOut(parent));
    leftOut.set(element, isOut);
    return isOut;
  };
  const isShown = (element: Element): boolean => {
    const known = shown.get(element);
    if (known !== undefined) return known;
    const isVisible = element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
    shown.set(element, isVisible);
    return isVisible;
  };
  return ({ parentElement }) =>
    parentElement?.isConnected === true && !isLeftOut(parentElement) && isShown(parentElement);
}
