/** The page of settings: everybody can use it, it keeps what was chosen, and loses nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaults } from '../../src/settings/settings';
import {
  control,
  isChecked,
  looks,
  notices,
  pageViolations,
  press,
  reload,
  setDirection,
  store,
  stored,
} from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { until } from './page';

describe.each(kinds)('the page of settings in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'caveat-settings-'));
  beforeAll(async () => {
    harness = await launch(kind);
    await harness.manage();
    page = await harness.openExtensionPage('src/options/options.html');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await harness.close();
  });

  const isStored = (what: object) =>
    until(JSON.stringify(what), async () => {
      expect((await stored(page)).sync).toMatchObject({ settings: what });
      return true;
    });
  const load = async (text: string) => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, text);
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const notice = (text: string) => until(text, async () => (await notices(page)).join().includes(text));

  it.each(looks)('has nothing that axe-core objects to: %s, %s', async (scheme, direction) => {
    await harness.prefer(page, { scheme });
    await setDirection(page, direction);
    await press(page, 'When the pointer rests on a name while a key is held');
    expect(await pageViolations(page)).toEqual([]);
    await press(page, 'When the pointer rests on a name');
    await setDirection(page, 'ltr');
  });

  it('says what it is: title, language, and no wider than a narrow window at twice the size', async () => {
    expect(await page.title()).toBe('Caveat settings');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB');
    await page.setViewport({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 1000, height: 800 });
  });

  it('stores nothing until something is chosen, and then shows it again', async () => {
    await press(page, 'Dark');
    await isStored({ theme: 'dark' });
    await press(page, 'Mark figures without a source');
    await press(page, 'Classroom mode');
    await isStored({ ...defaults, theme: 'dark', figures: true, classroom: true });
    await reload(page);
    expect(await isChecked(page, 'Dark')).toBe(true);
    expect(await isChecked(page, 'Classroom mode')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect((await stored(page)).local).toEqual({});
  });

  it('can be used by the keyboard alone', async () => {
    await page.focus('input[name="density"]:checked');
    await page.keyboard.press('ArrowDown');
    await isStored({ density: 'page' });
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await isStored({ claims: false });
    const label = await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent);
    expect(label).toBe('Mark claims');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe('solid');
  });

  it('takes no delay that it does not know, and says which it knows', async () => {
    const delay = await control(page, 'Rest before a card opens, in milliseconds');
    await delay.click({ count: 3 });
    await delay.type('5');
    const error = await page.waitForSelector('.error');
    expect(await error?.evaluate(({ textContent }) => textContent)).toBe('Write a whole number from 100 to 2,000.');
    expect(await delay.evaluate(({ ariaInvalid }) => ariaInvalid)).toBe('true');
    await delay.type('00');
    await isStored({ delay: 500 });
    expect(await page.$('.error')).toBeNull();
  });

  it('takes a site as it is typed or pasted, and nothing else', async () => {
    const field = await control(page, 'Add a site');
    await field.type('no site');
    await field.press('Enter');
    const error = await page.waitForSelector('.error');
    expect(await error?.evaluate(({ textContent }) => textContent)).toMatch(/^This is not the address of a site/);
    await field.click({ count: 3 });
    await field.type('https://www.Example.com/news?id=1');
    await field.press('Enter');
    await isStored({ sites: { 'example.com': 'off' } });
    await press(page, 'Remove example.com');
    await isStored({ sites: {} });
    await field.type('kept.example');
    await field.press('Enter');
    await isStored({ sites: { 'kept.example': 'off' } });
  });

  it('saves a file that it can load again', async () => {
    await page.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { saved: (blob as Blob).text() });
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        Object.assign(globalThis, { name: this.download });
      };
    });
    await press(page, 'Save to a file');
    const [name, text] = await page.evaluate(async () => {
      const { name, saved } = globalThis as unknown as { name: string; saved: Promise<string> };
      return [name, await saved] as const;
    });
    expect(name).toBe('caveat-settings.json');
    expect(JSON.parse(text)).toMatchObject({ density: 'page', theme: 'dark', sites: { 'kept.example': 'off' } });
    await load(text.replace('"page"', '"every"').replace('kept.example', 'added.example'));
    await notice('Loaded.');
    await isStored({ density: 'every', sites: { 'kept.example': 'off', 'added.example': 'off' } });
    expect(await isChecked(page, 'All')).toBe(true);
  });

  it.each([
    ['no JSON', '{ "version": 1,', 'can’t be read as JSON'],
    ['something else', '{"name": "caveat"}', 'holds no settings of Caveat'],
    ['a wrong value', '{"version": 1, "density": "many"}', 'In this file, “density” has a value'],
    ['a newer version', '{"version": 9}', 'saved by a newer version'],
  ])('changes nothing for a file with %s, and says so', async (_, text, sentence) => {
    const before = await stored(page);
    await load(text);
    await notice(sentence);
    expect((await notices(page)).join()).toContain('Nothing has changed.');
    expect(await stored(page)).toEqual(before);
  });

  it('resets only after a second word', async () => {
    const before = await stored(page);
    await press(page, 'Reset all settings');
    await notice('This sets everything back');
    await press(page, 'Keep');
    expect(await stored(page)).toEqual(before);
    await press(page, 'Reset all settings');
    await press(page, 'Reset');
    await isStored(defaults);
  });

  it.each([
    ['broken', { settings: { version: 1, delay: 'soon' } }, 'The stored settings can’t be read.'],
    ['newer', { settings: { version: 8 } }, 'saved by a newer version'],
  ])('leaves %s data alone until something is changed', async (_, data, sentence) => {
    await store(page, data);
    await reload(page);
    await notice(sentence);
    expect((await stored(page)).sync).toEqual(data);
    expect(await isChecked(page, 'The first in each section')).toBe(true);
    await press(page, 'All');
    await isStored({ ...defaults, density: 'every' });
    await until('no notice', async () => (await notices(page)).length === 0);
  });

  it('lists the keyboard shortcuts as they are set', async () => {
    const rows = await page.$$eval('tbody tr', (lines) =>
      lines.map(({ cells }) => [...cells].map((c) => c.textContent)),
    );
    expect(rows).toContainEqual(['Open the card of the next AI model on the page', 'Alt+Shift+M']);
    const before = (await harness.browser.pages()).length;
    await press(page, 'Change shortcuts');
    if (kind === 'chromium') {
      const shown = await until('the browser’s page', async () =>
        (await harness.browser.pages()).find((other) => other.url() === 'chrome://extensions/shortcuts'),
      );
      await shown.close();
    } else {
      await until('the browser’s page', async () => (await harness.browser.pages()).length > before);
    }
  });

  it('makes no error and no request in all of this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
    expect(harness.foreignRequests()).toEqual([]);
  });
});
