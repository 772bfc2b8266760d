/**
 * HTML to text runs, by the rules that the content script follows on a page. Blocks and fields cut the text; inline
 * elements don't. A `<br>` is an end of line, which may stand inside a sentence; two are a new paragraph. White space is what a browser would show: one space, except in `<pre>`.
 */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { markParagraphs } from '../detect/paragraphs';
import {
  EDITABLE_VALUES,
  EDITOR_CLASSES,
  FIELD_ROLES,
  GAP,
  GAP_TAGS,
  HIDING_STYLE,
  INLINE_TAGS,
  INVISIBLE_TAGS,
  OBJECT_TAGS,
  RUN_BREAK,
} from '../page/text-rules';

type Cut = '' | typeof GAP | typeof LINE_END | typeof RUN_BREAK;

const LINE_END = '\n';

/** What one element does to the text: how it stands to its neighbours, and whether its own text is read. */
interface Part {
  cut: Cut;
  read: boolean;
}

const JOINED: Part = { cut: '', read: true };
const APART: Part = { cut: GAP, read: true };
const BLOCK: Part = { cut: RUN_BREAK, read: true };
const LINE: Part = { cut: LINE_END, read: false };
const INVISIBLE: Part = { cut: '', read: false };
const OBJECT: Part = { cut: RUN_BREAK, read: false };

function partOf(element: Tree.Element): Part {
  const tag = element.tagName;
  if (INVISIBLE_TAGS.has(tag)) return INVISIBLE;
  if (OBJECT_TAGS.has(tag)) return OBJECT;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' || (name === 'style' && HIDING_STYLE.test(value))) return INVISIBLE;
    if (name === 'contenteditable' && EDITABLE_VALUES.includes(value.toLowerCase())) return OBJECT;
    if (name === 'role' && FIELD_ROLES.includes(value.toLowerCase())) return OBJECT;
    if (name === 'class' && value.split(/\s+/).some((one) => EDITOR_CLASSES.includes(one))) return OBJECT;
  }
  if (INLINE_TAGS.has(tag)) return JOINED;
  if (tag === 'br') return LINE;
  return GAP_TAGS.has(tag) ? APART : BLOCK;
}

/** From weak to strong. */
const STRENGTH: readonly Cut[] = ['', GAP, LINE_END, RUN_BREAK];

const SPACE = ' \t\n\r\f';

/** White space and cuts wait until text follows, so that none stands doubled or at an end. */
class RunWriter {
  text = '';
  #cut: Cut = '';
  #space = '';

  cut(by: Cut): void {
    // The stronger cut stays: a block's before a line's, a line's before a footnote's.
    if (by === LINE_END && this.#cut === LINE_END) this.#cut = RUN_BREAK;
    else if (STRENGTH.indexOf(by) > STRENGTH.indexOf(this.#cut)) this.#cut = by;
  }

  write(data: string, preformatted: boolean): void {
    let start = 0;
    let end = data.length;
    while (start < end && SPACE.includes(data.charAt(start))) start += 1;
    while (end > start && SPACE.includes(data.charAt(end - 1))) end -= 1;
    this.#pause(data.slice(0, start), preformatted);
    if (start === end) return;
    const words = data.slice(start, end);
    if (this.text) this.text += this.#cut || (/\n[ \t\r\f]*\n/.test(this.#space) ? RUN_BREAK : this.#space);
    this.text += preformatted ? markParagraphs(words) : words.replace(/[ \t\n\r\f]+/g, ' ');
    this.#cut = '';
    this.#space = '';
    this.#pause(data.slice(end), preformatted);
  }

  #pause(space: string, preformatted: boolean): void {
    if (preformatted) this.#space += space;
    else if (space) this.#space ||= ' ';
  }
}

type Step = { node: Tree.Node; preformatted: boolean } | { cut: Cut };

export interface HtmlText {
  /** The text that a reader of the page would see, its runs separated by `RUN_BREAK`. */
  runs: string;
  /** What `<title>` says, which is evidence for what the page is about. */
  title: string;
  document: Tree.Document;
}

export function readHtml(html: string): HtmlText {
  const document = parse(html);
  const writer = new RunWriter();
  // A stack of our own: nesting is as deep as a page likes, and the call stack isn't.
  const steps: Step[] = [{ node: document, preformatted: false }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('cut' in step) writer.cut(step.cut);
    else if ('value' in step.node) writer.write(step.node.value, step.preformatted);
    else enter(step.node, step.preformatted, steps);
  }
  return { runs: writer.text, title: titleOf(document), document };
}

function titleOf(document: Tree.Document): string {
  const child = (parent: Tree.Node | undefined, name: string): Tree.Node | undefined =>
    parent && 'childNodes' in parent ? parent.childNodes.find((node) => node.nodeName === name) : undefined;
  const text = child(child(child(child(document, 'html'), 'head'), 'title'), '#text');
  return text && 'value' in text ? text.value.trim().replace(/\s+/g, ' ') : '';
}

/** Puts what stands in `node` on the stack, the first on top. */
function enter(node: Tree.Node, preformatted: boolean, steps: Step[]): void {
  if (!('childNodes' in node)) return;
  const { cut, read }: Part = 'tagName' in node ? partOf(node) : JOINED;
  // A declarative shadow root is part of the page; a browser would have attached it.
  const parent = isOpenShadowRoot(node) ? node.content : node;
  const isPre = preformatted || node.nodeName === 'pre';
  if (cut !== LINE_END) steps.push({ cut });
  if (read || parent !== node) {
    for (const child of parent.childNodes.toReversed()) steps.push({ node: child, preformatted: isPre });
  }
  steps.push({ cut });
}

const isOpenShadowRoot = (node: Tree.ParentNode): node is Tree.Template =>
  node.nodeName === 'template' &&
  'attrs' in node &&
  node.attrs.some(({ name, value }) => name === 'shadowrootmode' && value.toLowerCase() === 'open');
