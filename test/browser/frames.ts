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

/** Where a text of a frame stands in the window of the page; the frame is one of its site. */
async function pointIn(frame: Frame, text: string): Promise<{ x: number; y: number }> {
  const { x, y } = await textPoint(frame, text);
  const corner = await frame.evaluate(() => {
    const { left, top } = frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { left: left + (frameElement?.clientLeft ?? 0), top: top + (frameElement?.clientTop ?? 0) };
  });
  return { x: corner.left + x, y: corner.top + y };
}

export async function clickIn(page: Page, frame: Frame, text: string): Promise<void> {
  const { x, y } = await pointIn(frame, text);
  await page.mouse.click(x, y);
}

export const hoverIn = async (page: Page, frame: Frame, text: string): Promise<void> =>
  hoverAt(page, await pointIn(frame, text));
