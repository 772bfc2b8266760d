/** A page's other documents: frames of its own site, and a body that takes the place of the first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardClosed, cardText } from './card';
import { type Harness, kinds, launch } from './harness';
import { clickText, highlights, marked, unmarked, until } from './page';

describe.each(kinds)('the documents of a page in %s', (kind) => {
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

  it('goes on in a page with frames of its own site, and with some that come and go', async () => {
    const page = await harness.open('no-ai.html');
    await page.evaluate(async () => {
      for (const address of ['feed.html', 'app.html', 'hype-post.html']) {
        const frame = document.createElement('iframe');
        frame.src = address;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.prepend(frame);
        await loaded;
        if (address === 'app.html') frame.remove();
      }
      document.body.prepend('Llama 4 is named here.');
    });
    await until('marks in the page', async () => (await highlights(page)).includes('Llama 4'));
    await clickText(page, 'Llama 4');
    expect(await cardText(page)).toContain('Meta');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await page.close();
  });

  it('makes no error in this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
  });
});
