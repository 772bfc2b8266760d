/** More than one window, and private ones. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardClosed, cardText } from './card';
import { control, press } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { clickText, highlightCount, marked, pause, unmarked, until } from './page';

async function opensItsCard(page: Page): Promise<void> {
  await page.bringToFront();
  await clickText(page, 'Muse Spark');
  expect(await cardText(page)).toContain('launched 8 Apr 2026');
  await page.keyboard.press('Escape');
  await cardClosed(page);
}

describe.each(kinds)('windows in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    await harness.manage();
    page = await harness.open('hype-post.html');
    await marked(page);
  });
  afterAll(() => harness.close());

  it('works in two at once, and what the reader sets holds in both', async () => {
    const second = await harness.browser.newPage({ type: 'window' });
    await second.goto(page.url());
    await marked(second);
    await opensItsCard(second);
    await opensItsCard(page);
    const options = await harness.openExtensionPage('src/options/options.html');
    const field = await control(options, 'Add a site');
    await field.type('127.0.0.1');
    await field.press('Enter');
    for (const tab of [page, second]) await unmarked(tab);
    await press(options, 'Remove 127.0.0.1');
    for (const tab of [page, second]) {
      await tab.bringToFront();
      await marked(tab);
    }
    await options.close();
    await second.close();
  });

  it('runs in a private window only where the reader has allowed it', async () => {
    const manage = await harness.manage();
    const before = await manage.openPrivate();
    await before.goto(page.url());
    await pause(800);
    expect(await highlightCount(before)).toBe(0);
    await before.close();
    await manage.allowPrivate();
    const after = await manage.openPrivate();
    await until('marks in a private window', async () => {
      await after.goto(page.url());
      await pause(300);
      return (await highlightCount(after)) > 0;
    });
    await opensItsCard(after);
    await after.close();
  });

  it('makes no error in this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
  });
});
