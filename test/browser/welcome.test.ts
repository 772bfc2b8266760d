/** The welcome page: it opens by itself, and its example works as any page does. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardClosed, cardText } from './card';
import { control, looks, pageViolations, press, setDirection } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { clickText, highlights, hoverText, leave, until } from './page';

describe.each(kinds)('the welcome page in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await launch(kind, { keepWelcome: true });
    await harness.manage();
    page = await harness.welcome();
    await page.bringToFront();
  });
  afterAll(() => harness.close());

  it('opens once after the installation, with marks in its example and nowhere else', async () => {
    await until('marks', async () => (await highlights(page)).length > 0);
    expect(await highlights(page)).toEqual(['Muse Spark', 'Llama 4']);
    expect(await page.title()).toBe('Welcome to Caveat');
    const open = await Promise.all((await harness.browser.pages()).map((tab) => tab.title()));
    expect(open.filter((title) => title === 'Welcome to Caveat')).toHaveLength(1);
  });

  it('opens a real card: by pointer, by click and by the keyboard’s command', async () => {
    await hoverText(page, 'Muse Spark');
    expect(await cardText(page)).toContain('launched 8 Apr 2026');
    await leave(page);
    await cardClosed(page);
    await clickText(page, 'Llama 4');
    expect(await cardText(page)).toContain('Meta');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await harness.command(page, 'next-mention');
    expect(await cardText(page)).toContain('Muse Spark');
    await page.keyboard.press('Escape');
    await cardClosed(page);
  });

  it('leaves it to the background to answer other pages', async () => {
    const other = await harness.open('feed.html');
    await until('marks', async () => (await highlights(other)).length > 0);
    await clickText(other, 'Llama 4');
    expect(await cardText(other)).toContain('Meta');
    await other.close();
    await page.bringToFront();
  });

  it.each(looks)('has nothing that axe-core objects to: %s, %s', async (scheme, direction) => {
    await harness.prefer(page, { scheme });
    await setDirection(page, direction);
    await clickText(page, 'Muse Spark');
    await cardText(page);
    expect(await pageViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await setDirection(page, 'ltr');
  });

  it('leads every reader through by the keyboard alone, in the order of the page', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const seen: string[] = [];
    for (let steps = 0; steps < 4; steps += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => {
          const at = document.activeElement as HTMLInputElement;
          return at.labels?.[0]?.textContent ?? at.textContent ?? '';
        }),
      );
    }
    expect(seen).toEqual(['Show the list', 'On every page', 'Use this choice', 'Open the settings']);
  });

  it('shows the whole list before anything is asked, in a narrow window too', async () => {
    await press(page, 'Show the list');
    const sites = await page.$$eval('.sites li', (items) => items.map(({ textContent }) => textContent));
    expect(sites).toContain('theverge.com');
    await page.setViewport({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 1000, height: 800 });
  });

  it('leads to the settings', async () => {
    await (await control(page, 'Open the settings')).click();
    await until('the settings', async () => {
      const titles = await Promise.all((await harness.browser.pages()).map((tab) => tab.title()));
      return titles.includes('Caveat settings');
    });
  });

  it('makes no error and no request in all of this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
    expect(harness.foreignRequests()).toEqual([]);
  });
});
