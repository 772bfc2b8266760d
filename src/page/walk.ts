/**
 * From DOM to text: joins the text nodes under a root into chunks in which names split over inline tags are whole, and
 * keeps where each piece came from. Only reads. Visits each node once, so that a page without AI costs a read.
 */
import { GAP, GAP_TAGS, INLINE_TAGS, INVISIBLE_TAGS, OBJECT_TAGS, RUN_BREAK } from './text-rules';
import { CHUNK_CHARACTERS } from './timing';

export interface Piece {
  node: Text;
  /** Offset of the node's text in the chunk. */
  start: number;
  /** Tells sections of the page apart. */
  section: string;
}

export interface Chunk {
  text: string;
  pieces: Piece[];
}

const SPACE = 32;

/** What an element does to the text around it; one that is not listed is a block. */
type Kind = 'inline' | 'gap' | 'line' | 'invisible' | 'object' | 'heading' | 'section';

const SECTIONS = ['article', 'aside', 'blockquote', 'dialog', 'footer', 'header', 'main', 'nav', 'section'];
const SECTION_SELECTOR = `${SECTIONS},[role="article"]`;

/** One look-up for each element of a page. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...[...INLINE_TAGS].map((tag) => [tag, 'inline'] as const),
  ...[...GAP_TAGS].map((tag) => [tag, 'gap'] as const),
  ...[...INVISIBLE_TAGS].map((tag) => [tag, 'invisible'] as const),
  ...[...OBJECT_TAGS].map((tag) => [tag, 'object'] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...SECTIONS.map((tag) => [tag, 'section'] as const),
  ['br', 'line'],
]);

export const isInline = (node: Node): boolean => {
  const kind = KINDS.get((node as Element).localName);
  return kind === 'inline' || kind === 'gap';
};

/** The nearest ancestor that text doesn't flow out of. */
export function blockOf(node: Node): Node | null {
  let parent = node.parentNode;
  while (parent && isInline(parent)) parent = parent.parentNode;
  return parent;
}

const sectionIds = new WeakMap<Node, number>();
let lastSectionId = 0;

function idOf(section: Node): number {
  const known = sectionIds.get(section);
  if (known !== undefined) return known;
  lastSectionId += 1;
  sectionIds.set(section, lastSectionId);
  return lastSectionId;
}

/** Elements without text are cheap, but not free: a chunk also ends after this many nodes. */
const CHUNK_NODES = 500;

/**
 * Walks `root` in pieces: each call of `next` gives one chunk, and null at the end. Goes from node to node by itself:
 * that is quicker than a TreeWalker, and it sees where an element ends.
 */
export class Walker {
  /** Open shadow roots that were passed; their text is not in the chunks. */
  readonly shadowRoots: ShadowRoot[] = [];
  /** The nodes that the walk is inside of, from the root on, and what they are. */
  private readonly path: Node[] = [];
  private readonly kinds: (Kind | undefined)[] = [];
  /** Ids of the sections that the walk is inside of. */
  private readonly sections: number[];
  /** Headings passed so far: they divide a section. */
  private heading: number;
  private section = '';
  /** The node to visit next; null behind the last one of its parent. */
  private node: Node | null = null;
  private separator = RUN_BREAK;

  /** `heading` begins the count of headings, so that two walks of one page don't share sections by chance. */
  constructor(root: Node, heading = 0) {
    this.heading = heading;
    this.sections = [idOf(root.parentElement?.closest(SECTION_SELECTOR) ?? root.getRootNode())];
    this.divide();
    if (root.nodeType === Node.ELEMENT_NODE) this.enter(root as Element);
    else this.descend(root, undefined);
  }

  /** False once the page has moved or taken away a node where the walk stands: it has to begin again. */
  get isIntact(): boolean {
    const chain = this.node ? [...this.path, this.node] : this.path;
    return chain.every((node, index) => index === 0 || node.parentNode === chain[index - 1]);
  }

  /** The next chunk, of about as many characters as are asked for. */
  next(characters = CHUNK_CHARACTERS): Chunk | null {
    const { path } = this;
    if (path.length === 0) return null;
    const chunk: Chunk = { text: '', pieces: [] };
    for (let nodes = 0; path.length > 0; nodes += 1) {
      const { node } = this;
      if (!node) {
        this.leave();
        continue;
      }
      // Only between blocks may a chunk end, or a name could be cut in two.
      const isFull = chunk.text.length >= characters || nodes > CHUNK_NODES;
      if (isFull && this.separator === RUN_BREAK) break;
      const type = node.nodeType;
      if (type === Node.ELEMENT_NODE && this.enter(node as Element)) continue;
      if (type === Node.TEXT_NODE) this.read(node as Text, chunk);
      this.node = node.nextSibling;
    }
    return chunk;
  }

  /** Takes note of an element and goes into it; false where its text is left out. */
  private enter(element: Element): boolean {
    const kind = KINDS.get(element.localName) ?? (element.getAttribute('role') === 'article' ? 'section' : undefined);
    if (kind !== 'inline') {
      if (kind === 'invisible') return false;
      this.cut(kind);
      if (kind === 'object') return false;
      if (kind === 'section') this.sections.push(idOf(element));
      if (kind === 'heading') this.heading += 1;
      if (kind === 'section' || kind === 'heading') this.divide();
      if (element.shadowRoot) this.shadowRoots.push(element.shadowRoot);
    }
    this.descend(element, kind);
    return true;
  }

  /** Where an element begins or ends, what stands around it doesn't join. */
  private cut(kind: Kind | undefined): void {
    if (kind === 'gap') this.separate(GAP);
    // One line break inside a sentence is a space to a reader, two are a new paragraph.
    else if (kind === 'line') this.separate(this.separator === '\n' ? RUN_BREAK : '\n');
    else this.separator = RUN_BREAK;
  }

  private descend(node: Node, kind: Kind | undefined): void {
    this.path.push(node);
    this.kinds.push(kind);
    this.node = node.firstChild;
  }

  private leave(): void {
    const left = this.path.pop();
    const kind = this.kinds.pop();
    if (kind !== 'inline' && kind !== 'line') this.cut(kind);
    if (kind === 'section') {
      this.sections.pop();
      this.divide();
    }
    if (this.path.length > 0) this.node = left?.nextSibling ?? null;
  }

  private divide(): void {
    this.section = `${this.sections.at(-1)}/${this.heading}`;
  }

  private separate(by: string): void {
    if (this.separator !== RUN_BREAK) this.separator = by;
  }

  private read(node: Text, chunk: Chunk): void {
    const text = node.data;
    const isBlank = !(text.charCodeAt(0) > SPACE) && !/\S/.test(text);
    // Between blocks, blank text is no text; between two other separators it unites nothing.
    if (isBlank && this.separator === RUN_BREAK) return;
    if (chunk.pieces.length > 0) chunk.text += this.separator;
    chunk.pieces.push({ node, start: chunk.text.length, section: this.section });
    chunk.text += text;
    if (!isBlank) this.separator = '';
  }
}
