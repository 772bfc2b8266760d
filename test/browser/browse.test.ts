/** The knowledge browser: what it finds, what it says of an entry, and that everybody can use it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { root } from '../../tools/dependencies.mjs';
import { shipped } from '../../tools/words-plugin';
import { violations } from './axe';
import { type Harness, type Kind, kinds, launch } from './harness';
import { until } from './page';

const wide = { width: 1100, height: 900 };

async function open(harness: Harness, hash: string, viewport = wide): Promise<Page> {
  const page = await harness.openExtensionPage(`src/browse/browse.html${hash}`);
  await page.setViewport(viewport);
  await until('the list', async () => (await page.$$('.entries > li')).length > 0 || (await page.$('.entry')) !== null);
  return page;
}

const names = (page: Page): Promise<string[]> =>
  page.$$eval('.entries .name > b', (all) => all.map((name) => name.textContent ?? ''));

const status = (page: Page): Promise<string> => page.$eval('[role=status]', (said) => said.textContent ?? '');

const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** The title of the entry that is shown; waits for it. */
async function title(page: Page, expected: string): Promise<void> {
  await until(expected, async () => (await page.$eval('.entry h2', (heading) => heading.textContent)) === expected);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.localName ?? ''));

/** Where the launch and today stand in the picture of a timeline. */
const sides = (page: Page): Promise<{ launch: number; today: number }> =>
  page.$eval('.timeline', (picture) => {
    const x = (part: string) => picture.querySelector(part)?.getBoundingClientRect().x ?? Number.NaN;
    return { launch: x('.mark.launch circle'), today: x('line.today') };
  });

/** Dates hold no-break spaces; a test types plain ones. */
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

/** A copy of the extension whose interface is read from right to left. */
function mirrored(kind: Kind): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
  cpSync(join(root, 'dist', `test-${kind}`), folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const rightToLeft = { ...messages, textDirection: { message: 'rtl' }, dateLocale: { message: 'ar' } };
  writeFileSync(file, JSON.stringify(shipped(rightToLeft)));
  return folder;
}

describe.each(kinds)('the knowledge browser in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness.close());

  it('finds as one types, says how many, and keeps the search in its address', async () => {
    const page = await open(harness, '');
    const all = await names(page);
    expect(await status(page)).toBe(`${all.length} entries`);
    expect(all.length).toBeGreaterThan(500);
    await page.type('#search', 'muse spark');
    await until('the search', async () => (await names(page)).length < 20);
    expect((await names(page))[0]).toBe('Muse Spark');
    expect(await status(page)).toBe(`${(await names(page)).length} entries`);
    expect(await hash(page)).toBe('#/?q=muse+spark');
    await page.close();
  });

  it('offers what is spelt nearly so, and calls it that', async () => {
    const page = await open(harness, '#?q=muse+sprak');
    expect(await status(page)).toContain('Similar names');
    expect(await names(page)).toContain('Muse Spark');
    await page.type('#search', ' 4096');
    await until('nothing', async () => (await status(page)).includes('Nothing found'));
    expect(await names(page)).toEqual([]);
    await page.close();
  });

  it('filters, and takes its filters from the address', async () => {
    const page = await open(harness, '#?maker=meta&from=2026-04-08');
    expect(await page.$eval('details', (filters) => filters.open)).toBe(true);
    const makers = await page.$$eval('.entries .what > :first-child', (all) => all.map((maker) => maker.textContent));
    expect(new Set(makers)).toEqual(new Set(['Meta']));
    const launched = await page.$$eval('.entries time', (all) => all.map((time) => time.dateTime));
    expect(launched).toHaveLength(makers.length);
    for (const date of launched) expect(date >= '2026-04').toBe(true);
    expect(await status(page)).toMatch(/no launch date is known: \d+/);
    const licence = await page.$$eval('select', (all) => `#${all[2]?.id}`);
    await page.select(licence, 'open-weights');
    await until('the filter', async () => (await names(page)).length < makers.length);
    const standings = await page.$$eval('.standing', (all) => all.map((standing) => standing.textContent));
    for (const standing of standings) expect(standing).toContain('open weights');
    expect(await hash(page)).toBe('#/?maker=meta&licence=open-weights&from=2026-04-08');
    await page.click('details button');
    await until('every entry', async () => (await names(page)).length > 500);
    await page.close();
  });

  it('shows all that is known of an entry, each line with its sources', async () => {
    const page = await open(harness, '#/muse-spark');
    await title(page, 'Muse Spark');
    const text = plain(await page.$eval('.entry', (entry) => entry.textContent));
    for (const part of ['Meta', 'launched 8 Apr 2026', 'proprietary', 'Meta AI app', 'Contemplating', 'checked'])
      expect(text).toContain(part);
    const bare = await page.$$eval('.entry :is(.dated, .ladder, .points, .products) > li', (lines) =>
      lines.filter((line) => !line.querySelector('.refs a[href^="https:"]')).map((line) => line.textContent),
    );
    expect(bare).toEqual([]);
    const cited = await page.$$eval('.entry .refs a', (links) => new Set(links.map((link) => link.textContent)).size);
    const listed = await page.$$eval('.sources > li', (sources) => sources.map((source) => source.textContent ?? ''));
    expect(listed).toHaveLength(cited);
    expect(plain(listed.join('\n'))).toMatch(/Meta.*8 Apr 2026, vendor/);
    expect(await page.title()).toBe('Muse Spark · Knowledge base');
    await page.close();
  });

  it('draws its timeline, and tells the same as a list', async () => {
    const page = await open(harness, '#/muse-spark');
    await title(page, 'Muse Spark');
    const label = plain(await page.$eval('.timeline[role=img]', (picture) => picture.ariaLabel));
    expect(label).toMatch(
      /^Timeline of Muse Spark from Apr 2026 to .* Launch: 1\. Versions: \d+\. Availability: \d+\./,
    );
    const counts = [...label.matchAll(/: (\d+)\./g)].map(([, count]) => Number(count));
    const marks = await page.$$('.timeline .mark');
    const rows = await page.$$('[aria-labelledby=timeline-heading] .dated > li');
    expect(marks).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    expect(rows).toHaveLength(marks.length);
    const shown = () =>
      page.$$eval(
        '[aria-labelledby=timeline-heading] .dated > li',
        (all) => all.filter((row) => row.checkVisibility()).length,
      );
    expect(await shown()).toBe(6);
    await page.click('#timeline-more');
    await until('the whole list', async () => (await shown()) === rows.length);
    const { launch: left, today: right } = await sides(page);
    expect(left).toBeLessThan(right);
    await page.close();
  });

  it('leads to versions and to relatives, and back', async () => {
    const page = await open(harness, '#/muse-spark');
    await title(page, 'Muse Spark');
    await page.click('a[href="#/muse-spark-1-1"]');
    await title(page, 'Muse Spark 1.1');
    expect(await page.$eval('.entry header', (header) => header.textContent)).toContain('version of Muse Spark');
    await page.click('[aria-labelledby=relatives-heading] a[href="#/muse-spark"]');
    await title(page, 'Muse Spark');
    await page.click('[aria-labelledby=relatives-heading] a[href="#/muse"]');
    await title(page, 'Muse');
    expect(await page.$$('[aria-labelledby=relatives-heading] a')).not.toHaveLength(0);
    await page.evaluate(() => history.back());
    await title(page, 'Muse Spark');
    await page.close();
  });

  it('can be used by keyboard alone', async () => {
    const page = await open(harness, '');
    await page.bringToFront();
    await page.keyboard.press('/');
    await until('the search', async () => (await focused(page)) === 'search');
    await page.keyboard.type('muse spark');
    await until('its answer', async () => (await names(page))[0] === 'Muse Spark');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('row-muse-spark');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe('row-muse-spark');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('search');
    await page.keyboard.press('Enter');
    await title(page, 'Muse Spark');
    await until('the heading', async () => (await focused(page)) === 'entry');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a');
    await page.keyboard.press('Escape');
    await until('the row', async () => (await focused(page)) === 'row-muse-spark');
    expect(await hash(page)).toBe('#/?q=muse+spark');
    await page.close();
  });

  it('says clearly that an entry isn’t there, and how to go on', async () => {
    const page = await open(harness, '#/muse-nova-9');
    await title(page, 'The knowledge base has no entry called “muse-nova-9”.');
    await page.$$eval('.entry a', (links) => (links.at(-1) as HTMLElement).click());
    await until('the search', async () => (await names(page)).includes('Muse Spark'));
    expect(await hash(page)).toBe('#/?q=muse');
    await page.close();
  });

  it('prepares a report that a reader may copy or send, with nothing in it but the entry', async () => {
    const page = await open(harness, '#/muse-spark');
    await title(page, 'Muse Spark');
    const draft = await page.$eval('textarea', (field) => field.value);
    expect(draft).toMatch(/^Entry: Muse Spark \(muse-spark\), checked \d{4}-\d\d-\d\d\nCaveat \d/);
    await page.focus('textarea');
    await page.keyboard.type('The day is wrong & so on.');
    const text = await page.$eval('textarea', (field) => field.value);
    expect(text).toContain('The day is wrong & so on.');
    const link = await page.$eval('.report > a', ({ href, target, rel }) => ({ href, target, rel }));
    expect(link).toMatchObject({ target: '_blank', rel: 'noreferrer' });
    const address = new URL(link.href);
    expect(address.origin + address.pathname).toBe('https://github.com/caveat-extension/caveat/issues/new');
    expect(Object.fromEntries(address.searchParams)).toEqual({ title: 'Mistake in Muse Spark', body: text });
    await page.click('.acts button');
    await until(
      'the copy',
      async () => (await page.$eval('.acts [role=status]', (said) => said.textContent)) === 'Copied.',
    );
    await page.$eval('textarea', (field) => field.select());
    await page.keyboard.press('Delete');
    await until('nothing', async () => (await page.$eval('textarea', (field) => field.value)) === '');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await until('the same', async () => (await page.$eval('textarea', (field) => field.value)) === text);
    await page.close();
  });

  it('shows one thing at a time in a narrow window, and never wider than that', async () => {
    const page = await open(harness, '#?q=muse+spark', { width: 320, height: 700 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.click('#row-muse-spark');
    await title(page, 'Muse Spark');
    expect(await page.$eval('.finder', (finder) => finder.checkVisibility())).toBe(false);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.click('.back');
    await until('the list', () => page.$eval('.finder', (finder) => finder.checkVisibility()));
    expect(await focused(page)).toBe('row-muse-spark');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe-core knows, %s', { timeout: 120_000 }, async (scheme) => {
    for (const address of ['#?maker=meta', '#/gpt-4o?q=gpt4o&kind=language', '#/nobody-here?q=muse']) {
      const page = await open(harness, address);
      await harness.prefer(page, { scheme });
      await until('the entry', async () => (await page.$('.entry')) !== null);
      expect(await violations(page), `${address} ${scheme}`).toEqual([]);
      await page.close();
    }
  });

  it('mirrors itself for those who read from right to left', { timeout: 120_000 }, async () => {
    const folder = mirrored(kind);
    const other = await launch(kind, { extension: folder });
    try {
      const page = await open(other, '#/gpt-4o?q=gpt4o');
      await title(page, 'GPT-4o');
      const { launch: right, today: left } = await sides(page);
      expect(right).toBeGreaterThan(left);
      const [list, entry] = await page.$$eval('.finder, .entry', (all) =>
        all.map((one) => one.getBoundingClientRect().x),
      );
      expect(list).toBeGreaterThan(entry ?? Number.NaN);
      expect(await violations(page)).toEqual([]);
    } finally {
      await other.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('asks the network for nothing in all of this', () => {
    expect(harness.foreignRequests()).toEqual([]);
  });
});
