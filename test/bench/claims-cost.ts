/** What claims add to detection on the long page, in the page's own main thread. */
import { bundled, launchBare, openMarkup } from './browser';
import type { ClaimsBench, Cost } from './claims-in-page';
import { atMost, medianOf, rounded } from './figures';

declare const claimsBench: ClaimsBench;

const FRESH_PAGES = 5;

/** Medians of fresh pages; ms. */
export async function claimsCost(html: string) {
  const script = await bundled('claims-in-page.ts');
  const browser = await launchBare();
  const costs: Cost[] = [];
  try {
    for (let turn = 0; turn < FRESH_PAGES; turn += 1) {
      const page = await openMarkup(browser, html);
      await page.evaluate(script);
      costs.push(await page.evaluate(() => claimsBench.measure()));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const [sampled] = costs;
  return {
    detectionMs: rounded(medianOf(costs, ({ detection }) => detection)),
    claimsMs: rounded(medianOf(costs, ({ claims }) => claims)),
    ratio: atMost(
      medianOf(costs, ({ claims, detection }) => claims / detection),
      1,
      'times',
    ),
    longestSliceMs: atMost(
      medianOf(costs, ({ longestSlice }) => longestSlice),
      8,
      'ms',
    ),
    parts: sampled?.parts,
    marked: sampled?.marked,
    inTheBackgroundMs: rounded(medianOf(costs, ({ engine }) => engine)),
  };
}
