/** What can be marked, with its place in the DOM. Static ranges: nothing in the page has to be kept up to date for them. */
import type { Mention } from '../detect/types';
import type { HintMark, NoteMark, TickerMark } from '../report/page-marks';
import type { Spot } from './page-text';
import { FIELD_SELECTOR, HIDDEN_SELECTOR } from './text-rules';

/** A model's name, a sentence that makes claims, a figure without a source, or a ticker that borrows a model's name. */
export type Marked =
  | { kind: 'model'; mention: Mention }
  | { kind: 'note'; sentence: string; notes: NoteMark[] }
  | { kind: 'figure'; sentence: string; hint: HintMark }
  | { kind: 'ticker'; ticker: TickerMark };

export class Located<What extends Marked = Marked> {
  readonly what: What;
  /** First text node of it. */
  readonly node: Text;
  /** Tells sections of the page apart. */
  readonly section: string;
  /** Characters of the reading before it, for the distance between two marks. */
  readonly offset: number;
  readonly length: number;
  private readonly place: StaticRangeInit;
  private made: StaticRange | null = null;

  constructor(what: What, spot: Spot, offset: number, length: number) {
    this.what = what;
    this.node = spot.startContainer;
    this.section = spot.section;
    this.offset = offset;
    this.length = length;
    this.place = spot;
  }

  /** Made when it is first asked for: most mentions are never marked. */
  get range(): StaticRange {
    this.made ??= new StaticRange(this.place);
    return this.made;
  }
}

export type Named = Located<Extract<Marked, { kind: 'model' }>>;

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
    parentElement?.isConnected === true &&
    // Old editors are whole documents, in frames.
    parentElement.ownerDocument.designMode !== 'on' &&
    !isLeftOut(parentElement) &&
    isShown(parentElement);
}
