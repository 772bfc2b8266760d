/** What a test sees of a page, and does in it with the real pointer. */
import type { Frame, Page } from 'puppeteer-core';

/** A page, or one of its frames. */
export type Doc = Page | Frame;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until there is an answer; a page that is just being replaced answers with an error, which is no answer.
 * Puppeteer's `waitForFunction` makes functions from strings, which a strict page forbids. The timeout, in ms, judges
 * nothing: a busy machine may stand still for seconds.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>, timeout = 15_000): Promise<T> {
  const end = performance.now() + timeout;
  let cause: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      cause = error;
    }
    await pause(20);
  }
  throw new Error(`Waited ${timeout} ms for ${what}.`, { cause });
}

/** Where the page is now. Firefox doesn't tell Puppeteer, and so `page.url()`, of a page from the back-forward cache. */
export const address = (page: Page): Promise<string> => page.evaluate(() => location.href);

/** The texts painted under a name, from top to bottom. Page and extension share one registry in both browsers. */
export function highlights(page: Doc, name = 'caveat-model'): Promise<string[]> {
  return page.evaluate((key) => {
    const painted = [...(CSS.highlights.get(key) ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { top, left } = live.getBoundingClientRect();
      return { text: String(live), top, left };
    });
    return painted.sort((a, b) => a.top - b.top || a.left - b.left).map(({ text }) => text);
  }, name);
}

export async function highlightCount(page: Doc, name?: string): Promise<number> {
  return (await highlights(page, name)).length;
}

/** Resolves once names are marked. */
export async function marked(page: Doc): Promise<void> {
  await until('marks', async () => (await highlightCount(page)) > 0);
}

export async function unmarked(page: Doc): Promise<void> {
  await until('no marks', async () => (await highlightCount(page)) === 0);
}

/** Runs in the page: the middle of a text's nth occurrence in what is shown, scrolled into view. */
function locate(text: string, nth: number): { x: number; y: number } | undefined {
  const pieces: { node: Text; start: number }[] = [];
  let all = '';
  const collect = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) collect(node.shadowRoot);
      if (!(node instanceof Text) || node.parentElement?.checkVisibility({ visibilityProperty: true }) === false)
        continue;
      pieces.push({ node, start: all.length });
      all += node.data;
    }
  };
  const place = (offset: number): { node: Text; at: number } => {
    const { node, start } = pieces.findLast((piece) => piece.start <= offset) as (typeof pieces)[number];
    return { node, at: offset - start };
  };
  collect(document.body);

  const words = text.split(/\s+/).map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  const hit = [...all.matchAll(new RegExp(words.join('\\s+'), 'g'))][nth];
  if (!hit) return undefined;
  const first = place(hit.index);
  const last = place(hit.index + hit[0].length - 1);
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = range.getClientRects();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function textPoint(page: Doc, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(locate, text, nth);
  if (!point) throw new Error(`The page shows no "${text}" (occurrence ${nth}).`);
  return point;
}

/** Moves the pointer on to a text as a hand does: fast, then slower, then at rest. */
export const hoverText = async (page: Page, text: string, nth = 0): Promise<void> =>
  hoverAt(page, await textPoint(page, text, nth));

export async function hoverAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 8, y, { steps: 6 });
  for (let left = 7; left >= 0; left--) {
    await page.mouse.move(x - left, y);
    await pause(12);
  }
}

export async function clickText(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await textPoint(page, text, nth);
  await page.mouse.click(x, y);
}

export async function tapText(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await textPoint(page, text, nth);
  await page.touchscreen.tap(x, y);
}

/** Takes the pointer away from everything. */
export const leave = (page: Page): Promise<void> => page.mouse.move(1, 1);
