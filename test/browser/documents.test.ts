/** A body that takes the place of a page's first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardClosed, cardText } from './card';
import { type Harness, kinds, launch } from './harness';
import { clickText, marked, unmarked } from './page';

describe.each(kinds)('a body after the first in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
    await harness.manage();
  });
  afterAll(() => harness.close());

  it('follows a body that is replaced as a whole, and back', async () => {
    const page = await harness.open('hype-post.html');
    await marked(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append('Nothing to see here.');
      Object.assign(globalThis, { before: document.body });
      document.body.replaceWith(body);
    });
    await unmarked(page);
    await page.evaluate(() => document.body.replaceWith((globalThis as unknown as { before: Node }).before));
    await marked(page);
    await clickText(page, 'Muse Spark');
    expect(await cardText(page)).toContain('launched 8 Apr 2026');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await page.close();
  });

  it('makes no error in this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
  });
});
