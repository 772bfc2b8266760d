/** Frames that a test puts into a page. */
import type { Frame, Page } from 'puppeteer-core';
import { hoverAt, textPoint, until } from './page';

/** Adds a frame at the start of the page, and waits for its document. */
export async function addFrame(page: Page, attributes: Record<string, string>): Promise<Frame> {
  const before = new Set(page.frames());
  await page.evaluate(async (given) => {
    const frame = document.createElement('iframe');
    for (const [name, value] of Object.entries({ width: '600', height: '300', ...given }))
      frame.setAttribute(name, value);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.prepend(frame);
    await loaded;
  }, attributes);
  return until('the frame', async () => page.frames().find((frame) => !before.has(frame)));
}

interface Point {
  x: number;
  y: number;
}

/** A point of a frame in the window of the page; the frame is one of its site. */
async function inPage(frame: Frame, { x, y }: Point): Promise<Point> {
  const corner = await frame.evaluate(() => {
    const { left, top } = frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { left: left + (frameElement?.clientLeft ?? 0), top: top + (frameElement?.clientTop ?? 0) };
  });
  return { x: corner.left + x, y: corner.top + y };
}

const pointIn = async (frame: Frame, text: string): Promise<Point> => inPage(frame, await textPoint(frame, text));

/** The colour that is painted behind the first thing with a highlight: red, green and blue. */
export async function colourBehind(page: Page, frame: Frame, highlight: string): Promise<number[]> {
  const corner = await frame.evaluate((name) => {
    const [place] = CSS.highlights.get(name) ?? [];
    if (!place) throw new Error(`Nothing is marked as ${name}.`);
    const range = new Range();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    place.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [first] = range.getClientRects();
    return { x: (first?.left ?? 0) + 1, y: (first?.top ?? 0) + 1 };
  }, highlight);
  const clip = { ...(await inPage(frame, corner)), width: 1, height: 1 };
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas').getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, picture);
}

export async function clickIn(page: Page, frame: Frame, text: string): Promise<void> {
  const { x, y } = await pointIn(frame, text);
  await page.mouse.click(x, y);
}

export const hoverIn = async (page: Page, frame: Frame, text: string): Promise<void> =>
  hoverAt(page, await pointIn(frame, text));
