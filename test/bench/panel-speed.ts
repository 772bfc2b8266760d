/** The panel on a long page: until its first content, and while its longest list scrolls. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Harness, launch } from '../browser/harness';
import { until } from '../browser/page';
import { tabOf } from '../browser/panel';
import { ADDRESS, tabFor } from './browser';
import { atMost, median, rounded } from './figures';
import { traced } from './trace';

const TURNS = 5;
/** Long enough for all of the work on the page. */
const SETTLED = 4_000;
/** A new window is at rest after so long; ms. */
const OPENED = 500;
/** The page is scrolled through by so many turns of the wheel, each of so many pixels. */
const WHEELS = 120;
const PIXELS = 1_000;

interface Clocked {
  firstContent: Promise<number>;
}

/** Runs in the panel: resolves with the milliseconds from its beginning to the first frame that holds a model. */
function watchForModels(): void {
  const firstContent = new Promise<number>((resolve) => {
    const look = (): void => {
      if (document.querySelector('.models [role="listitem"]')) setTimeout(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(globalThis, { firstContent });
}

async function openPanel(harness: Harness, tab: number): Promise<{ panel: Page; firstContent: number }> {
  // In a window of its own, so that the page can be seen, too: a browser lets hidden ones wait.
  const panel = await harness.browser.newPage({ type: 'window' });
  await panel.setViewport({ width: 360, height: 900 });
  await panel.evaluateOnNewDocument(watchForModels);
  // The window that the browser has just made is still busy with itself, as that of a reader is not.
  await pause(OPENED);
  await panel.goto(`${harness.base}src/panel/panel.html?tab=${tab}`);
  const firstContent = await panel.evaluate(() => (globalThis as unknown as Clocked).firstContent);
  return { panel, firstContent };
}

/** Lengths in ms of all tasks of the panel's main thread while `act` ran. */
async function tasksDuring(panel: Page, act: () => Promise<void>): Promise<number[]> {
  const { events } = await traced(panel, act, 'disabled-by-default-devtools.timeline');
  const frames = events.flatMap(({ args }) => args?.data?.frames ?? []);
  const process = frames.find(({ url }) => url.includes('panel.html'))?.processId;
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === process && args?.name === 'CrRendererMain',
  );
  const tasks = events.filter(
    ({ name, pid, tid, ph }) => name === 'RunTask' && ph === 'X' && pid === process && tid === main?.tid,
  );
  if (tasks.length === 0) throw new Error('The trace shows no task of the panel.');
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}

async function scrollThrough(panel: Page): Promise<void> {
  await panel.mouse.move(180, 450);
  for (let turn = 0; turn < WHEELS; turn += 1) await panel.mouse.wheel({ deltaY: PIXELS });
}

const rowsOf = (panel: Page): Promise<number> =>
  panel.evaluate(() => document.querySelectorAll('.mentions [role="listitem"]').length);

/** In milliseconds; medians of a few openings. */
export async function panelSpeed(html: string) {
  const harness = await launch('chromium');
  try {
    const page = await tabFor(harness.browser, html);
    await page.goto(ADDRESS);
    await pause(SETTLED);
    const own = await harness.openExtensionPage('src/options/options.html');
    const tab = await tabOf(own, page);
    await own.close();
    const first: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const { panel, firstContent } = await openPanel(harness, tab);
      first.push(firstContent);
      await panel.close();
    }
    const { panel } = await openPanel(harness, tab);
    const began = performance.now();
    await until('the report', () => panel.evaluate(() => !!document.querySelector('.claims, .quotes')), 120_000);
    const reportMs = performance.now() - began;
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button.more')];
      buttons.find(({ textContent }) => textContent?.startsWith('All '))?.click();
    });
    let rows = 0;
    await until(
      'all rows',
      async () => {
        const before = rows;
        rows = await rowsOf(panel);
        await pause(300);
        return rows > 0 && rows === before;
      },
      30_000,
    );
    await panel.bringToFront();
    const tasks = await tasksDuring(panel, () => scrollThrough(panel));
    return {
      firstContentMs: atMost(median(first), 200, 'ms'),
      reportMs: rounded(reportMs, 0),
      scrolling: { rows, longestSliceMs: atMost(Math.max(...tasks), 16, 'ms') },
    };
  } finally {
    await harness.close();
  }
}
