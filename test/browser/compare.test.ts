/** The page that lays others beside each other, with the example and with open tabs. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { control, looks, notices, pageViolations, press, reload, setDirection } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { until } from './page';

const PAGE = 'src/compare/compare.html';

describe.each(kinds)('the comparison in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    await harness.manage();
    page = await harness.openExtensionPage(PAGE);
  });
  afterAll(() => harness.close());

  const heads = () => page.$$eval('thead th b', (found) => found.map(({ textContent }) => textContent));
  const headed = (count: number) => until(`${count} pages`, async () => (await heads()).length === count);
  /** The row of one claim: its head, then a cell for each page. */
  const row = (says: string) =>
    page.$$eval(
      'tbody tr',
      (rows, text) =>
        [...(rows.find(({ textContent }) => textContent?.startsWith(text))?.cells ?? [])].map(
          ({ textContent }) => textContent?.replaceAll('\u00a0', ' ') ?? '',
        ),
      says,
    );

  it('loads the example offline, and tells who says what', async () => {
    await press(page, 'Load the example');
    await headed(5);
    expect((await heads())[1]).toBe('2. Hollow Square forum: MUSE SPARK JUST ENDED THE RACE');
    const free = await row('Muse Spark is free to use in Meta AI.');
    expect(free[0]).toContain('3 of 5 pages');
    expect(free[1]).toContain('Muse Spark is free to use in Meta AI.');
    expect(free[1]).toContain('At odds with page 4');
    expect(free[2]).toContain('Left out');
    expect((await row('People have to pay'))[4]).toContain('At odds with page 1, 3, 5');
    const closed = await row('Muse Spark is closed;');
    expect(closed[0]).toContain('no longer');
    expect(closed[1]).toMatch(/When written:\s+holds/);
  });

  it.each(looks)('has nothing that axe-core objects to: %s, %s', async (scheme, direction) => {
    await harness.prefer(page, { scheme });
    await setDirection(page, direction);
    expect(await pageViolations(page)).toEqual([]);
    await setDirection(page, 'ltr');
  });

  it('is sorted, and only the table is wider than a narrow window', async () => {
    await page.select('#order', 'verdict');
    const first = await page.$eval('tbody th', ({ textContent }) => textContent);
    expect(first).toMatch(/contradicted|no longer/);
    await page.setViewport({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 1000, height: 800 });
  });

  it('saves the table as CSV', async () => {
    await page.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { saved: (blob as Blob).text() });
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await press(page, 'Save as CSV');
    const text = await page.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
    expect(text.split('\r\n')[0]).toBe(
      'Model,Claim,Verdict today,Page,Address,Written on,In its words,When written:,At odds with',
    );
    expect(text).toContain('2026-04-14');
    expect(text).toMatch(/Your shop, powered by Muse Spark/);
  });

  it('is used by the keyboard alone: a page is removed, the rest stays', async () => {
    await (await control(page, 'Remove Your shop, powered by Muse Spark')).focus();
    await page.keyboard.press('Enter');
    await headed(4);
    await reload(page);
    await headed(4);
    expect((await row('Muse Spark is free to use in Meta AI.'))[1]).not.toContain('At odds');
    await (await control(page, 'Remove all pages')).focus();
    await page.keyboard.press(' ');
    await until('no table', async () => (await page.$('table')) === null);
  });

  it('adds the open tabs, and says why not for others', async () => {
    const forum = await harness.open('http://forum.example/example/forum.html');
    const studio = await harness.open('http://studio.example/example/studio.html');
    await page.bringToFront();
    await press(page, 'Add the open tabs');
    await headed(2);
    expect((await heads()).join()).toMatch(/Hollow Square/);
    expect((await notices(page)).join()).toContain('Pages added: 2');
    await forum.close();
    await studio.close();
  });

  it('takes a page from the panel', async () => {
    await press(page, 'Remove all pages');
    const blog = await harness.open('http://blog.example/example/blog.html');
    const id = await page.evaluate(async () => {
      interface Tabs {
        query(asked: { url: string }): Promise<{ id: number }[]>;
      }
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      return (await tabs.query({ url: 'http://blog.example/*' }))[0]?.id;
    });
    const panel = await harness.openExtensionPage(`src/panel/panel.html?tab=${id}`);
    await press(panel, 'Add this page to a comparison');
    await until('the word', async () => (await notices(panel)).includes('Added.'));
    await panel.close();
    await page.bringToFront();
    await headed(1);
    expect((await row('Muse Spark is free to use in Meta AI.'))[1]).toContain('easy to try');
    await blog.close();
  });

  it('makes no error and no request in all of this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
    expect(harness.foreignRequests()).toEqual([]);
  });
});
