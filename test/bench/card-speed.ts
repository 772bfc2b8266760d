/** From a click on a mention to the painted card, with the background asleep and awake. */
import type { Page } from 'puppeteer-core';
import { cardClosed } from '../browser/card';
import { type Harness, launch } from '../browser/harness';
import { clickText, highlightCount, until } from '../browser/page';
import { atMost, median } from './figures';

const TURNS = 20;

interface Clocked {
  opened: Promise<number>;
}

/** Runs in the page: resolves with the milliseconds from the next click to the first frame that holds the card. */
function watchForCard(): void {
  const opened = new Promise<number>((resolve) => {
    let began = 0;
    addEventListener('click', (event) => (began = event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('caveat-card')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    });
    observer.observe(document.documentElement, { childList: true });
  });
  Object.assign(globalThis, { opened });
}

async function openOnce(page: Page): Promise<number> {
  await page.evaluate(watchForCard);
  await clickText(page, 'Llama 4');
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

/** Medians of 20, in milliseconds; cold is a fresh page and a background that was put to sleep. */
export async function cardSpeed() {
  const harness = await launch('chromium');
  try {
    const cold: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const page = await openPage(harness);
      await harness.stopBackground();
      cold.push(await openOnce(page));
      await page.close();
    }
    const page = await openPage(harness);
    await openOnce(page);
    const warm: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) warm.push(await openOnce(page));
    return { coldMs: atMost(median(cold), 100, 'ms'), warmMs: atMost(median(warm), 32, 'ms') };
  } finally {
    await harness.close();
  }
}
