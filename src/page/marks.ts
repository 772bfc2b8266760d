/** What a page holds to be marked, and the marks painted for it. Paints through the CSS Custom Highlight API only. */
import type { Said } from '../report/card-types';
import { stanceOfAll } from '../report/stance';
import { type Density, defaults } from '../settings/settings';
import { type Located, type Marked, readability } from './located';
import { type Schedule, startSchedule } from './schedule';
import { REPEAT_AFTER_CHARACTERS } from './timing';

/** Names of the highlights that each kind of mark is painted with; `marks.css` has their looks. */
const MODEL_HIGHLIGHT = 'caveat-model';
const CLAIM_HIGHLIGHT = 'caveat-claim';
const FIGURE_HIGHLIGHT = 'caveat-figure';
const CURRENT_HIGHLIGHT = 'caveat-current';
const CURRENT_SENTENCE_HIGHLIGHT = 'caveat-current-sentence';

function highlightsOf(what: Marked): string[] {
  if (what.kind === 'model') return [MODEL_HIGHLIGHT];
  if (what.kind === 'figure') return [FIGURE_HIGHLIGHT];
  if (what.kind === 'ticker') return [CLAIM_HIGHLIGHT, `${CLAIM_HIGHLIGHT}-open`];
  return [CLAIM_HIGHLIGHT, `${CLAIM_HIGHLIGHT}-${stanceOfAll(what.notes.map(({ verdict }) => verdict))}`];
}

/** True for text that has left the page, or stands in one of `blocks`, which are read again. */
export const isGoneWith = (blocks: readonly Node[], { node }: Located): boolean =>
  !node.isConnected || blocks.some((block) => block.contains(node));

/** Mentions between two looks at the clock, which costs as much as a mention. */
const MARKS_A_CHECK = 16;

export class Marks {
  /** What is marked by its range, which is what hit-testing gives back. */
  private readonly painted = new Map<AbstractRange, Located>();
  /** Found in hidden text: marked as soon as the text is shown. */
  private hidden: Located[] = [];
  /** Offset of the last mark of a name, by section and name. */
  private readonly lastMarks = new Map<string, Map<string, number>>();
  density: Density = defaults.density;
  /** Made when the first of them is painted. */
  private readonly highlights = new Map<string, Highlight>();

  get count(): number {
    return this.painted.size;
  }

  /** Notes on claims: a sentence may have several. */
  get noteCount(): number {
    let count = 0;
    for (const { what } of this.painted.values()) if (what.kind === 'note') count += what.notes.length;
    return count;
  }

  /** Marks what can be seen and isn't marked nearby; the rest waits or stays as it is. */
  async add(found: readonly Located[], schedule: Schedule = startSchedule()): Promise<void> {
    let isReadable = readability();
    let count = 0;
    for (const located of found) {
      count += 1;
      if (count % MARKS_A_CHECK === 0 && schedule.isOver()) {
        await schedule.pause();
        isReadable = readability();
      }
      if (!this.isWanted(located)) continue;
      if (isReadable(located.node)) this.paint(located);
      else this.hidden.push(located);
    }
  }

  /** Marks what was hidden when it was found and is shown now. */
  async reveal(): Promise<void> {
    if (this.hidden.length === 0) return;
    const waiting = this.hidden.filter(({ node }) => node.isConnected);
    this.hidden = [];
    await this.add(waiting);
  }

  /** Forgets what is gone with `blocks`. */
  drop(blocks: readonly Node[]): void {
    this.hidden = this.hidden.filter((located) => !isGoneWith(blocks, located));
    for (const [range, located] of this.painted) {
      if (!isGoneWith(blocks, located)) continue;
      for (const name of highlightsOf(located.what)) this.highlights.get(name)?.delete(range);
      this.painted.delete(range);
      this.lastMarksNear(located).delete(nameOf(located.what));
    }
  }

  clear(): void {
    this.painted.clear();
    this.lastMarks.clear();
    for (const highlight of this.highlights.values()) highlight.clear();
    this.hidden = [];
  }

  remove(): void {
    this.clear();
    for (const name of this.highlights.keys()) CSS.highlights.delete(name);
    this.highlights.clear();
  }

  /** What is marked at a point of the window, or null. A name inside a marked sentence stays in reach: the shorter wins. */
  at(x: number, y: number, shadowRoots: ShadowRoot[]): Located | null {
    if (this.painted.size === 0) return null;
    const hits = CSS.highlights.highlightsFromPoint(x, y, { shadowRoots });
    return hits
      .flatMap(({ ranges }) => ranges.flatMap((range) => this.painted.get(range) ?? []))
      .reduce<Located | null>((best, next) => (best && best.length <= next.length ? best : next), null);
  }

  /** What the page says of a pack's models, each claim once, where it is said first. */
  saidOf(pack: string): Said[] {
    const said = new Map<string, Said>();
    for (const { what } of this.painted.values()) {
      if (what.kind !== 'note') continue;
      for (const { pack: id, claim, manner } of what.notes)
        if (id === pack && !said.has(claim)) said.set(claim, { claim, sentence: what.sentence, manner });
    }
    return [...said.values()];
  }

  /** What is marked and can be seen, in the order of the page; a sentence before the names in it. */
  inOrder(): Located[] {
    const isReadable = readability();
    return [...this.painted.values()]
      .filter(({ node }) => isReadable(node))
      .sort((a, b) => {
        if (a.node !== b.node) return follows(a.node, b.node) ? 1 : -1;
        return a.range.startOffset - b.range.startOffset || b.length - a.length;
      });
  }

  /** Shows what the open card belongs to; null for nothing. */
  point(located: Located | null): void {
    for (const name of [CURRENT_HIGHLIGHT, CURRENT_SENTENCE_HIGHLIGHT]) this.highlights.get(name)?.clear();
    if (!located) return;
    const name = nameOf(located.what) ? CURRENT_HIGHLIGHT : CURRENT_SENTENCE_HIGHLIGHT;
    this.highlight(name).add(located.range);
  }

  private paint(located: Located): void {
    this.lastMarksNear(located).set(nameOf(located.what), located.offset);
    this.painted.set(located.range, located);
    for (const name of highlightsOf(located.what)) this.highlight(name).add(located.range);
  }

  private highlight(name: string): Highlight {
    const known = this.highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    this.highlights.set(name, made);
    CSS.highlights.set(name, made);
    return made;
  }

  /** By names: in the same section, or in the page, one stands for all of its name. */
  private lastMarksNear({ section }: Located): Map<string, number> {
    const place = this.density === 'page' ? '' : section;
    const known = this.lastMarks.get(place);
    if (known) return known;
    const made = new Map<string, number>();
    this.lastMarks.set(place, made);
    return made;
  }

  /** By default the first mention of a name in its section, or one far behind the last marked one; every sentence. */
  private isWanted(located: Located): boolean {
    const { what, offset } = located;
    const name = nameOf(what);
    if (name === '' || this.density === 'every') return true;
    if (this.density === 'claims' && what.kind === 'model') return false;
    const last = this.lastMarksNear(located).get(name);
    return last === undefined || (this.density !== 'page' && offset - last >= REPEAT_AFTER_CHARACTERS);
  }
}

/** What is marked by name, once for all near it; nothing for a sentence. */
function nameOf(what: Marked): string {
  if (what.kind === 'model') return what.mention.model;
  return what.kind === 'ticker' ? `$${what.ticker.ticker}` : '';
}

const follows = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
