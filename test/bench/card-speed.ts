/**
 * From what a reader does to the painted card, with the background asleep and awake. The intent is the moment at which
 * the card is asked for: the click, or the end of the rest that opens a card. What is done before it costs no waiting.
 */
import type { Page } from 'puppeteer-core';
import { OPEN_DELAY } from '../../src/page/timing';
import { cardClosed } from '../browser/card';
import { type Harness, launch } from '../browser/harness';
import { highlightCount, pause, textPoint, until } from '../browser/page';
import { atMost, median, rounded } from './figures';

const TURNS = 20;
const NAME = 'Llama 4';
/** A hand's click: the pointer arrives, and a moment later the button goes down and up; ms. */
const ARRIVED = 100;
const PRESSED = 80;

interface Clocked {
  opened: Promise<number>;
}

/** Runs in the page: resolves with the milliseconds from the intent to the first frame that holds the card. */
function watchForCard(type: string, delay: number): void {
  const opened = new Promise<number>((resolve) => {
    let intent = 0;
    addEventListener(type, ({ timeStamp }) => (intent = timeStamp + delay), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('caveat-card')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - intent)));
    });
    observer.observe(document.documentElement, { childList: true });
  });
  Object.assign(globalThis, { opened });
}

type Gesture = (page: Page, x: number, y: number) => Promise<void>;

/** The pointer comes to rest in one step, so that the rest begins with the page's only event. */
const hover: Gesture = (page, x, y) => page.mouse.move(x, y);
const click: Gesture = async (page, x, y) => {
  await page.mouse.move(x, y);
  await pause(ARRIVED);
  await page.mouse.click(x, y, { delay: PRESSED });
};
/** No hand is as fast, but a script of a test or of an assistive technology is. */
const instantClick: Gesture = (page, x, y) => page.mouse.click(x, y);

async function openOnce(page: Page, gesture: Gesture): Promise<number> {
  const { x, y } = await textPoint(page, NAME);
  const isHover = gesture === hover;
  await page.evaluate(watchForCard, isHover ? 'pointermove' : 'click', isHover ? OPEN_DELAY : 0);
  await gesture(page, x, y);
  const took = await page.evaluate(() => (globalThis as unknown as Clocked).opened);
  await page.keyboard.press('Escape');
  await cardClosed(page);
  return took;
}

async function openPage(harness: Harness): Promise<Page> {
  const page = await harness.open('hype-post.html', { width: 1000 });
  await until('marks', async () => (await highlightCount(page)) > 0);
  return page;
}

/** A fresh page, and a background that was put to sleep. */
async function cold(harness: Harness, gesture: Gesture): Promise<number> {
  const took: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await openPage(harness);
    await harness.stopBackground();
    took.push(await openOnce(page, gesture));
    await page.close();
  }
  return median(took);
}

async function warm(harness: Harness): Promise<number> {
  const page = await openPage(harness);
  await openOnce(page, instantClick);
  const took: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) took.push(await openOnce(page, instantClick));
  return median(took);
}

/** Medians of 20, in milliseconds. */
export async function cardSpeed() {
  const harness = await launch('chromium');
  try {
    return {
      coldHoverMs: atMost(await cold(harness, hover), 100, 'ms'),
      coldClickMs: atMost(await cold(harness, click), 100, 'ms'),
      coldInstantClickMs: rounded(await cold(harness, instantClick)),
      warmMs: atMost(await warm(harness), 32, 'ms'),
    };
  } finally {
    await harness.close();
  }
}
