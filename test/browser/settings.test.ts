/** The settings at work: each change holds at once in the tabs that are open. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardClosed, cardRoot, isCardOpen } from './card';
import { control, press } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { clickText, highlightCount, highlights, hoverText, leave, marked, pause, textPoint, until } from './page';

const rests = 'When the pointer rests on a name';

describe.each(kinds)('the settings in %s', (kind) => {
  let harness: Harness;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    await harness.manage();
    options = await harness.openExtensionPage('src/options/options.html');
    page = await harness.open('hype-post.html');
    await marked(page);
  });
  afterAll(() => harness.close());
  afterEach(async () => {
    await set('Reset all settings', 'Reset');
  });

  const set = async (...labels: string[]) => {
    await options.bringToFront();
    for (const label of labels) await press(options, label);
    await page.bringToFront();
  };
  const marks = (what: string, isSo: (names: string[]) => boolean) =>
    until(what, async () => isSo(await highlights(page)));

  it('marks every mention, the first of a page, or none', async () => {
    const bySection = await highlights(page);
    await set('All');
    await marks('every mention', (names) => names.length > bySection.length);
    await set('The first on each page');
    await marks(
      'one of each',
      (names) => names.length > 0 && names.filter((name) => name === 'Muse Spark').length === 1,
    );
    await set('None, only claims');
    await marks('no model', (names) => names.length === 0);
    await set('The first in each section');
    await marks('the first again', (names) => names.join() === bySection.join());
  });

  it('shows cards in the chosen colours', async () => {
    const theme = async (): Promise<string | undefined> => {
      // Two clicks at once are a double click, which selects the word and opens nothing.
      await pause(700);
      await clickText(page, 'Muse Spark');
      const root = await cardRoot(page);
      const shown = await root.evaluate((shadow) => shadow.querySelector<HTMLElement>('.frame')?.dataset['theme']);
      await page.keyboard.press('Escape');
      await cardClosed(page);
      return shown;
    };
    await set('Dark');
    await until('a dark card', async () => (await theme()) === 'dark');
    await set('Light');
    await until('a light card', async () => (await theme()) === 'light');
    expect(await options.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
  });

  it('opens a card on a click only', async () => {
    await set('On a click only');
    await pause(200);
    await hoverText(page, 'Muse Spark');
    await pause(900);
    expect(await isCardOpen(page)).toBe(false);
    await clickText(page, 'Muse Spark');
    await cardRoot(page);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await leave(page);
  });

  it('opens a card where a key is held, whether it goes down before or after the pointer rests', async () => {
    await set(`${rests} while a key is held`);
    await pause(200);
    await hoverText(page, 'Muse Spark');
    await pause(900);
    expect(await isCardOpen(page)).toBe(false);
    await page.keyboard.down('Alt');
    await cardRoot(page);
    await page.keyboard.up('Alt');
    await leave(page);
    await cardClosed(page);
    await page.keyboard.down('Alt');
    await hoverText(page, 'Muse Spark');
    await cardRoot(page);
    await page.keyboard.up('Alt');
    await leave(page);
    await cardClosed(page);
  });

  it('waits as long as is chosen', async () => {
    await options.bringToFront();
    const delay = await control(options, 'Rest before a card opens, in milliseconds');
    await delay.click({ count: 3 });
    await delay.type('1600');
    await page.bringToFront();
    await pause(200);
    const { x, y } = await textPoint(page, 'Muse Spark');
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await pause(1000);
    expect(await isCardOpen(page)).toBe(false);
    await cardRoot(page);
    await leave(page);
    await cardClosed(page);
  });

  it('stays off a site, at once and in every window, until the site is on again', async () => {
    const other = await harness.open('feed.html');
    await until('marks there', async () => (await highlightCount(other)) > 0);
    await options.bringToFront();
    const field = await control(options, 'Add a site');
    await field.type(new URL(page.url()).host);
    await field.press('Enter');
    await until('the site on the list', () => control(options, 'Remove 127.0.0.1'));
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await until('no marks', async () => (await highlightCount(tab)) === 0);
    }
    await other.reload();
    await pause(500);
    expect(await highlightCount(other)).toBe(0);
    await set('Remove 127.0.0.1');
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await until('marks again', async () => (await highlightCount(tab)) > 0);
    }
    await other.close();
  });

  it('makes no error in all of this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
  });
});
