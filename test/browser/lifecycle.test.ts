/** Everything that happens to an extension while pages are open, and no error on any of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardClosed, cardText, isCardOpen } from './card';
import { control, press } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { clickText, highlightCount, hoverText, leave, marked, pause, unmarked, until } from './page';

describe.each(kinds)('the life of the extension in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    await harness.manage();
    page = await harness.open('hype-post.html');
  });
  afterAll(() => harness.close());
  beforeEach(async () => {
    await page.bringToFront();
    await marked(page);
  });

  const opensOne = async (tab: Page) => {
    await clickText(tab, 'Muse Spark');
    expect(await cardText(tab)).toContain('launched 8 Apr 2026');
    expect(await tab.$$('caveat-card')).toHaveLength(1);
    await tab.keyboard.press('Escape');
    await cardClosed(tab);
    expect(await tab.$('caveat-card')).toBeNull();
  };

  it('answers after its background has been ended, however often', async () => {
    for (const name of ['Muse Spark', 'Llama 4', 'GPT-5.4']) {
      await harness.stopBackground();
      await hoverText(page, name);
      await cardText(page);
      await leave(page);
      await cardClosed(page);
    }
  });

  it('keeps to the settings though its background is ended at every change', async () => {
    const options = await harness.openExtensionPage('src/options/options.html');
    const field = await control(options, 'Add a site');
    await harness.stopBackground();
    await field.type('127.0.0.1');
    await field.press('Enter');
    await unmarked(page);
    await control(options, 'Remove 127.0.0.1');
    await harness.stopBackground();
    await press(options, 'Remove 127.0.0.1');
    await page.bringToFront();
    await marked(page);
    const next = await harness.open('feed.html');
    await marked(next);
    await next.close();
    await options.close();
  });

  it('hands open tabs over to its next version, once', async () => {
    const before = await highlightCount(page);
    await (await harness.manage()).update();
    // The old script's marks are there until the new one is: only a card shows which of them answers.
    await until(
      'a card from the new version',
      async () => {
        await clickText(page, 'Muse Spark');
        await pause(300);
        return isCardOpen(page);
      },
      15_000,
    );
    await page.keyboard.press('Escape');
    await cardClosed(page);
    expect(await highlightCount(page)).toBe(before);
    await opensOne(page);
    const next = await harness.open('feed.html');
    await marked(next);
    await next.close();
  });

  it('starts in sixty tabs at once, reads those that are looked at, and stays quick', async () => {
    const manage = await harness.manage();
    const tabs: Page[] = [];
    for (let count = 0; count < 60; count += 12)
      tabs.push(...(await Promise.all(Array.from({ length: 12 }, () => harness.open('feed.html')))));
    await manage.update();
    const first = tabs[0] as Page;
    await first.bringToFront();
    const began = performance.now();
    await until('marks in the first tab', async () => (await highlightCount(first)) > 0);
    expect(performance.now() - began).toBeLessThan(10_000);
    for (const tab of [tabs[30], tabs[59]] as Page[]) {
      await tab.bringToFront();
      await until('marks in a tab behind', async () => (await highlightCount(tab)) === 2);
    }
    await Promise.all(tabs.map((tab) => tab.close()));
  }, 120_000);

  it('is gone from a page once it is disabled and the reader is back, and there again once enabled', async () => {
    const manage = await harness.manage();
    const other = await harness.open('no-ai.html');
    await manage.setEnabled(false);
    await page.bringToFront();
    await hoverText(page, 'Muse Spark');
    await pause(600);
    expect(await isCardOpen(page)).toBe(false);
    await until('no visible mark', async () => {
      const line = await page.evaluate(
        () => getComputedStyle(document.body, '::highlight(caveat-model)').textDecorationLine,
      );
      return line !== 'underline' || (await highlightCount(page)) === 0;
    });
    await manage.setEnabled(true);
    await other.close();
    await until('marks in a page that is loaded now', async () => {
      await page.reload();
      await pause(300);
      return (await highlightCount(page)) > 0;
    });
    await opensOne(page);
  });

  it('makes no error in all of this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
  });
});
