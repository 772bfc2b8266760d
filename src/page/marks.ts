/** The mentions of a page and the marks painted for them. Paints through the CSS Custom Highlight API only. */
import { type Located, readability } from './located';
import { type Schedule, startSchedule } from './schedule';
import { REPEAT_AFTER_CHARACTERS } from './timing';

export const MODEL_HIGHLIGHT = 'caveat-model';
export const CURRENT_HIGHLIGHT = 'caveat-current';

export class Marks {
  /** Marked mentions by their range, which is what hit-testing gives back. */
  private readonly painted = new Map<AbstractRange, Located>();
  /** Found in hidden text: marked as soon as the text is shown. */
  private hidden: Located[] = [];
  /** Offset of the last mark of a model in a section. */
  private readonly lastMark = new Map<string, number>();
  private readonly models = new Highlight();
  private readonly current = new Highlight();

  constructor() {
    CSS.highlights.set(MODEL_HIGHLIGHT, this.models);
    CSS.highlights.set(CURRENT_HIGHLIGHT, this.current);
  }

  get count(): number {
    return this.painted.size;
  }

  /** Marks what can be seen and isn't marked nearby; the rest waits or stays as it is. */
  async add(found: readonly Located[], schedule: Schedule = startSchedule()): Promise<void> {
    let isReadable = readability();
    for (const located of found) {
      if (schedule.isOver()) {
        await schedule.pause();
        isReadable = readability();
      }
      const key = markKey(located);
      if (!this.isFirst(located, key)) continue;
      if (isReadable(located.node)) this.paint(located, key);
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

  /** Forgets mentions whose text has left the page, or stands in one of `blocks`, which are read again. */
  drop(blocks: readonly Node[]): void {
    const isGone = ({ node }: Located): boolean => !node.isConnected || blocks.some((block) => block.contains(node));
    this.hidden = this.hidden.filter((located) => !isGone(located));
    for (const [range, located] of this.painted) {
      if (!isGone(located)) continue;
      this.models.delete(range);
      this.painted.delete(range);
      this.lastMark.delete(markKey(located));
    }
  }

  clear(): void {
    this.painted.clear();
    this.lastMark.clear();
    this.models.clear();
    this.current.clear();
    this.hidden = [];
  }

  remove(): void {
    this.clear();
    CSS.highlights.delete(MODEL_HIGHLIGHT);
    CSS.highlights.delete(CURRENT_HIGHLIGHT);
  }

  /** The marked mention at a point of the window, or null. */
  at(x: number, y: number, shadowRoots: ShadowRoot[]): Located | null {
    if (this.painted.size === 0) return null;
    for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) {
        const located = this.painted.get(range);
        if (located) return located;
      }
    }
    return null;
  }

  /** Marked mentions that can be seen, in the order of the page. */
  inOrder(): Located[] {
    const isReadable = readability();
    return [...this.painted.values()]
      .filter(({ node }) => isReadable(node))
      .sort((a, b) =>
        a.node === b.node ? a.range.startOffset - b.range.startOffset : follows(a.node, b.node) ? 1 : -1,
      );
  }

  /** Shows which mention the open card belongs to; null for none. */
  point(located: Located | null): void {
    this.current.clear();
    if (located) this.current.add(located.range);
  }

  private paint(located: Located, key: string): void {
    this.lastMark.set(key, located.offset);
    this.painted.set(located.range, located);
    this.models.add(located.range);
  }

  /** First mention of a model in its section, or far behind the last marked one. */
  private isFirst({ offset }: Located, key: string): boolean {
    const last = this.lastMark.get(key);
    return last === undefined || offset - last >= REPEAT_AFTER_CHARACTERS;
  }
}

const markKey = ({ section, mention }: Located): string => `${section}/${mention.model}`;

const follows = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
