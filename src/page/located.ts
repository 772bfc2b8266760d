/** Mentions with their place in the DOM. Static ranges: nothing in the page has to be kept up to date for them. */
import type { Mention } from '../detect/types';
import { FIELD_SELECTOR } from './text-rules';
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

/**
 * Finds, for many elements of a page that doesn't change meanwhile, what `own` says of the nearest ancestor or the
 * element itself. Neighbours share their ancestors, so each is asked once.
 */
function nearest<Value>(own: (element: Element) => Value | undefined): (element: Element) => Value | null {
  const known = new Map<Element, Value | null>();
  return function find(element): Value | null {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const found = own(element) ?? (parent ? find(parent) : null);
    known.set(element, found);
    return found;
  };
}

const SECTIONING = 'article,section,aside,nav,header,footer,main,blockquote,dialog,[role="article"]';
const sectionIds = new WeakMap<Node, number>();
let lastSectionId = 0;

function idOf(section: Node): number {
  const known = sectionIds.get(section);
  if (known !== undefined) return known;
  lastSectionId += 1;
  sectionIds.set(section, lastSectionId);
  return lastSectionId;
}

/** Puts a mention found in `chunk` back into the page; null where its text is gone. */
export type Locate = (mention: Mention, chunk: Chunk, before: number) => Located | null;

/** To be made anew for each reading, since it remembers the page's sections. */
export function locator(): Locate {
  const sectionOf = nearest((element) => (element.matches(SECTIONING) ? idOf(element) : undefined));
  return (mention, { pieces }, before) => {
    const first = pieceAt(pieces, mention.start);
    const isWhole = first && mention.end <= first.start + first.node.length;
    const last = isWhole ? first : pieceAt(pieces, mention.end - 1);
    if (!first || !last) return null;
    const { node, heading } = first;
    const startOffset = mention.start - first.start;
    const endOffset = mention.end - last.start;
    if (endOffset > last.node.length || startOffset > node.length) return null;
    const section = (node.parentElement && sectionOf(node.parentElement)) ?? idOf(node.getRootNode());
    const place = { startContainer: node, startOffset, endContainer: last.node, endOffset };
    return new Located(mention, place, `${section}/${heading}`, before + mention.start);
  };
}

const UNREADABLE = `${FIELD_SELECTOR},[hidden]`;

/**
 * Tells whether a person can read a text: not in a field or editor, and shown. To be made anew whenever the page may
 * have changed. `checkVisibility` knows display, visibility and closed details; `hidden="until-found"` counts as hidden.
 */
export function readability(): (node: Text) => boolean {
  const isLeftOut = nearest((element) => element.matches(UNREADABLE) || undefined);
  const shown = new Map<Element, boolean>();
  const isShown = (element: Element): boolean => {
    const known =
      shown.get(element) ?? element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
    shown.set(element, known);
    return known;
  };
  return ({ parentElement }) =>
    parentElement?.isConnected === true && !isLeftOut(parentElement) && isShown(parentElement);
}
