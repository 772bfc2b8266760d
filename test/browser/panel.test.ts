/** The panel is the complete and linear equal of what is painted in the page, and leads to it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { control, looks, pageViolations, press, setDirection, store } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { mutations } from './mutations';
import { highlights, until } from './page';
import { items, jumpTo, leaveText, openFor, shows, tabOf, told, wholeText } from './panel';

const FLASHES = [1, 2, 3, 4, 5].map((step) => `caveat-flash-${step}`);
const lit = async (page: Page): Promise<string[]> =>
  (await Promise.all(FLASHES.map((name) => highlights(page, name)))).flat();

describe.each(kinds)('the panel in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    page = await harness.open('claims.html?today=2026-11-22', { watch: true, height: 300 });
    panel = await openFor(harness, 'panel', page);
    await panel.setViewport({ width: 360, height: 900 });
    await shows(panel, 'Claims');
  });
  afterAll(() => harness.close());

  it('says what the page is, when it was written and how that is known, and what it names', async () => {
    expect(await wholeText(panel)).toContain('What Muse Spark changes');
    expect(await wholeText(panel)).toContain('Written 9 Apr 2026 (from its text).');
    const models = await items(panel, 'Models');
    expect(models[0]).toMatch(/^Muse Spark.*mentions?$/);
    expect(models.some((model) => model.startsWith('Llama 4'))).toBe(true);
  });

  it('gives each claim its verdict, then and now, with sources', async () => {
    const claim = (await items(panel, 'Claims')).find((item) => item.includes('fully open source'));
    expect(claim).toContain('partly');
    expect(claim).toContain('Contradicted when this was written');
    expect(claim).toMatch(/\[\d+\]/);
    expect(claim).toMatch(/\d sources · checked/);
  });

  it('lists figures without a source, though they are not marked', async () => {
    expect(await highlights(page, 'caveat-figure')).toEqual([]);
    expect((await items(panel, 'Figures without a source')).join()).toContain('37 per cent fewer slips');
  });

  it('says what it links to, and on what nothing', async () => {
    expect((await items(panel, 'No source linked on')).join()).toContain('Muse Spark');
  });

  it('shows signals with their words, and how they are found', async () => {
    const text = await wholeText(panel);
    expect(text).toContain('no source linked');
    expect(text).toContain('How this is found');
  });

  it('opens a model’s card and its mentions in place', async () => {
    await panel.bringToFront();
    await (await panel.waitForSelector('button[aria-labelledby*="-facts"]:not([disabled])'))?.click();
    await shows(panel, 'Where it is');
    await shows(panel, 'Privacy');
    const [button] = await panel.$$('button[aria-labelledby*="-mentions"]');
    await button?.click();
    const lines = await items(panel, 'Mentions of Muse Spark');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.includes('Muse Spark'))).toBe(true);
  });

  it('leads to a claim’s place, which lights up and fades, and changes nothing in the page', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await jumpTo(panel, 'fully open source');
    await page.bringToFront();
    await until('the light', async () => (await lit(page)).join().includes('fully open source'));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await until('the end of the light', async () => (await lit(page)).length === 0);
    expect(await mutations(page)).toEqual([]);
  });

  it('can be used by the keyboard alone', async () => {
    await panel.bringToFront();
    // Where the reader has clicked, the keyboard begins.
    await panel.click('h1');
    const focused = () => panel.evaluate(() => document.activeElement?.className ?? '');
    for (let tabs = 0; tabs < 5 && !(await focused()).includes('jump name'); tabs += 1)
      await panel.keyboard.press('Tab');
    expect(await focused()).toContain('jump name');
    await panel.keyboard.press('Enter');
    await page.bringToFront();
    await until('the light', async () => (await lit(page)).join() === 'Muse Spark');
  });

  it('follows what the page adds, and says so', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      (globalThis as unknown as { addParagraph(text: string): void }).addParagraph('Later, GPT-5.4 came up, too.');
    });
    await shows(panel, 'GPT-5.4');
    await until('the number', () =>
      panel.$eval('.summary[role=status]', ({ textContent }) => textContent?.startsWith('3 models')),
    );
  });

  it('is told at once what the page names, and the same again with the text', async () => {
    const [first, then] = await told(panel, await tabOf(panel, page));
    expect([first?.kind, then?.kind]).toEqual(['first-facts', 'facts']);
    const counts: Record<string, number> = {};
    for (const { model } of then?.facts?.mentions ?? []) counts[model] = (counts[model] ?? 0) + 1;
    expect(Object.keys(counts)).toHaveLength(3);
    expect(Object.fromEntries((first?.models ?? []).map(({ model, count }) => [model, count]))).toEqual(counts);
  });

  it.each(looks)('has nothing that axe-core objects to: %s, %s', async (scheme, direction) => {
    await harness.prefer(panel, { scheme });
    await setDirection(panel, direction);
    await panel.bringToFront();
    expect(await pageViolations(panel)).toEqual([]);
    await setDirection(panel, 'ltr');
    await harness.prefer(panel, {});
  });

  it('is no wider than a narrow side', async () => {
    await panel.setViewport({ width: 280, height: 700 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
    await panel.setViewport({ width: 360, height: 900 });
  });

  it('checks a pasted text, and leads to places in it', async () => {
    await panel.bringToFront();
    const box = await control(panel, 'Check a text');
    await box.type('Muse Spark is fully open source, somebody said.');
    await press(panel, 'Check the text');
    await shows(panel, 'Your text');
    await shows(panel, 'fully open source');
    expect(await wholeText(panel)).not.toContain('No source linked on');
    await jumpTo(panel, 'fully open source');
    const selected = await panel.$eval('textarea', ({ value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd),
    );
    expect(selected).toBe('Muse Spark is fully open source, somebody said.');
    await press(panel, 'Back to the page');
    await shows(panel, 'What Muse Spark changes');
  });

  it('takes the text that the context menu leaves', async () => {
    await leaveText(panel, 'Claude Opus 4.6 is said to be here.');
    await shows(panel, 'Claude Opus 4.6');
    expect(await panel.$eval('textarea', ({ value }) => value)).toContain('is said to be here');
    await press(panel, 'Back to the page');
    await shows(panel, 'What Muse Spark changes');
  });

  it('lists a thousand mentions, all of them there for whoever reads without looking', async () => {
    const button = 'All 1,000 mentions in the order of the page';
    await leaveText(panel, 'Muse Spark is here. '.repeat(1_000));
    await shows(panel, button);
    await panel.bringToFront();
    await press(panel, button);
    const names = () =>
      panel.$$eval('[role="list"].mentions [role="listitem"]', (rows) => rows.map(({ textContent }) => textContent));
    await until('all of them', async () => (await names()).length === 1_000);
    expect((await names()).every((line) => line?.includes('Muse Spark'))).toBe(true);
    expect(await pageViolations(panel)).toEqual([]);
    await press(panel, 'Back to the page');
    await shows(panel, 'What Muse Spark changes');
  });

  it('says where Caveat is off, and checks the page when asked', async () => {
    await store(panel, { settings: await offAt(page) });
    await shows(panel, 'You have switched Caveat off on');
    await panel.bringToFront();
    await press(panel, 'Check this page');
    await page.bringToFront();
    await shows(panel, 'What Muse Spark changes');
    await store(panel, { settings: await offAt(page, false) });
  });

  it('follows the tab to another page', async () => {
    await page.goto(new URL('no-ai.html', page.url()).href);
    await shows(panel, 'This page names no AI model that Caveat knows.');
    expect(await wholeText(panel)).not.toContain('Muse Spark');
  });
});

/** Settings in which the page's site is off, or nothing is. */
async function offAt(page: Page, isOff = true): Promise<object> {
  const { defaults } = await import('../../src/settings/settings');
  const host = await page.evaluate(() => location.hostname);
  return { ...defaults, sites: isOff ? { [host]: 'off' } : {} };
}
