/** The slices of the built extension on a long page, from the browser's own trace: the page itself runs no script. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Harness, launch } from '../browser/harness';
import { ADDRESS, tabFor } from './browser';
import { atMost, median, rounded } from './figures';
import { longest, ownTime, type Slice, slicesOf, traced } from './trace';

const PAGES = 3;
/** Long enough for all of the work on the page. */
const SETTLED = 4_000;
/** The first of the files that a page gets. */
const SCRIPT = 'names.iife.js';

async function trace(harness: Harness, html: string): Promise<Slice[]> {
  const page = await tabFor(harness.browser, html);
  const { events } = await traced(page, async () => {
    await page.goto(ADDRESS);
    await pause(SETTLED);
  });
  await page.close();
  return slicesOf(events, ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(SCRIPT) === true);
}

/** Medians of a few pages. The first slice is the start of the script, and the next few run code that is not warm. */
export async function slices(html: string) {
  const harness = await launch('chromium');
  const pages: Slice[][] = [];
  try {
    for (let count = 0; count < PAGES; count += 1) pages.push(await trace(harness, html));
  } finally {
    await harness.close();
  }
  const medianOfPages = (figure: (slices: Slice[]) => number): number => median(pages.map(figure));
  const at = (index: number): number => rounded(medianOfPages((slices) => slices[index]?.own ?? 0));
  return {
    longestMs: atMost(
      medianOfPages((slices) => longest(slices, 'own')),
      8,
      'ms',
    ),
    longestOnTheClockMs: rounded(medianOfPages((slices) => longest(slices, 'clock'))),
    firstMs: [at(0), at(1), at(2), at(3)],
    longestOfLaterMs: rounded(medianOfPages((slices) => longest(slices.slice(4), 'own'))),
    allMs: rounded(medianOfPages(ownTime)),
    count: medianOfPages((slices) => slices.length),
  };
}
