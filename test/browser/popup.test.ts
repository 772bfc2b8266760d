/** The toolbar button: its number, and what it opens. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isChecked, looks, pageViolations, press, setDirection } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { highlightCount, marked, until } from './page';
import { badgeOf, isPanelOpen, openFor, shows, tabOf, wholeText } from './panel';

describe.each(kinds)('the popup in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  let popup: Page;
  let tab: number;
  const badge = (text: string) => until(`the number ${text}`, async () => (await badgeOf(popup, tab)) === text);
  beforeAll(async () => {
    harness = await launch(kind);
    page = await harness.open('claims.html?today=2026-11-22');
    popup = await openFor(harness, 'popup', page);
    await popup.setViewport({ width: 360, height: 500 });
    tab = await tabOf(popup, page);
    await shows(popup, 'notes on claims');
  });
  afterAll(() => harness.close());

  const notes = async (): Promise<string> => /(\d+) notes? on claims/.exec(await wholeText(popup))?.[1] ?? '';

  it('lists what the page names, how often, and how many notes there are; the button has the same number', async () => {
    const models = await popup.$$eval('.models > li', (rows) => rows.map(({ textContent }) => textContent));
    expect(models[0]).toMatch(/^Muse Spark\d ×$/);
    expect(models.length).toBeGreaterThan(1);
    expect(Number(await notes())).toBeGreaterThan(1);
    await badge(await notes());
  });

  it('keeps the number while the background is ended, and counts on afterwards', async () => {
    const before = Number(await notes());
    await harness.stopBackground();
    expect(await badgeOf(popup, tab)).toBe(String(before));
    await page.bringToFront();
    await page.evaluate(() => {
      const add = (globalThis as unknown as { addParagraph(text: string): void }).addParagraph;
      add('Another said it again: Muse Spark is fully open source.');
    });
    await badge(String(before + 1));
    await until('the same number in the popup', async () => (await notes()) === String(before + 1));
  });

  it('has no number for a page without claims', async () => {
    const quiet = await harness.open('no-ai.html');
    expect(await badgeOf(popup, await tabOf(popup, quiet))).toBe('');
    await quiet.close();
  });

  it('has the focus where Enter does what is wanted most', async () => {
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Open the panel');
  });

  it('switches the site off and on, and checks a page once', async () => {
    await popup.bringToFront();
    const label = `Run on ${await page.evaluate(() => location.hostname)} by itself`;
    expect(await isChecked(popup, label)).toBe(true);
    await press(popup, label);
    await shows(popup, 'This page has not been checked.');
    await until('no marks', async () => (await highlightCount(page)) === 0);
    await badge('');
    await press(popup, 'Check this page');
    await page.bringToFront();
    await marked(page);
    await shows(popup, 'notes on claims');
    await popup.bringToFront();
    await press(popup, label);
    await until('the switch', () => isChecked(popup, label));
  });

  it.each(looks)('has nothing that axe-core objects to: %s, %s', async (scheme, direction) => {
    await harness.prefer(popup, { scheme });
    await setDirection(popup, direction);
    await popup.bringToFront();
    expect(await pageViolations(popup)).toEqual([]);
    await setDirection(popup, 'ltr');
    await harness.prefer(popup, {});
  });

  it('leads to the other pages by the keyboard alone', async () => {
    const fresh = await openFor(harness, 'popup', page);
    await fresh.bringToFront();
    const focused = () => fresh.evaluate(() => document.activeElement?.textContent ?? '');
    await until('the focus', async () => (await focused()) === 'Open the panel');
    for (let tabs = 0; tabs < 6 && (await focused()) !== 'More'; tabs += 1) await fresh.keyboard.press('Tab');
    await fresh.keyboard.press('Enter');
    const seen: string[] = [];
    for (let tabs = 0; tabs < 4; tabs += 1) {
      await fresh.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen).toEqual(['Check many posts', 'Compare coverage', 'Classroom mode', 'Worksheet']);
    expect(await pageViolations(fresh)).toEqual([]);
    await fresh.keyboard.press('Enter').catch(() => undefined);
    const sheet = await until('the worksheet', async () => {
      for (const candidate of await harness.browser.pages())
        if ((await candidate.evaluate(() => document.title).catch(() => '')) === 'Worksheet') return candidate;
      return undefined;
    });
    await sheet.close();
  });

  it('opens the browser’s own panel at its side by the keyboard alone', async () => {
    const own = await harness.openExtensionPage('src/options/options.html');
    expect(await isPanelOpen(own)).toBe(false);
    const fresh = await openFor(harness, 'popup', page);
    await fresh.bringToFront();
    await until('the focus', () => fresh.evaluate(() => document.activeElement?.textContent === 'Open the panel'));
    await fresh.keyboard.press('Enter').catch(() => undefined);
    await until('the panel', () => isPanelOpen(own));
  });
});
