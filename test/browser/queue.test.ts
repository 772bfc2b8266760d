/** The page for many posts: fed in every way, quick with ten thousand, and for everybody. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posts } from '../bench/posts';
import { control, looks, notices, pageViolations, press, setDirection } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { clickText, until } from './page';

const CSV = 'id,text,title\n1,"Muse Spark is open source, they say.",Hype\n2,,Empty\n3,A quiet day.,Quiet\n';

describe.each(kinds)('the queue in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'caveat-queue-'));
  beforeAll(async () => {
    harness = await launch(kind);
    page = await harness.openExtensionPage('src/queue/queue.html');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await harness.close();
  });

  const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
  const says = (words: string) =>
    until(words, async () => (await page.evaluate(() => document.body.textContent ?? '')).includes(words));
  const rows = () =>
    page.$$eval('tr[data-at]', (list) =>
      list.map((row) => Array.from(row.querySelectorAll('p, button'), ({ textContent }) => textContent).join(' ')),
    );
  const load = async (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await ((await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const clear = () => press(page, 'Clear');
  const choose = async (label: string, value: string) =>
    page.select(`#${await (await control(page, label)).evaluate(({ id }) => CSS.escape(id))}`, value);

  it('checks pasted texts, and shows all that is said of one', async () => {
    const box = await control(page, 'Texts');
    await box.type('Muse Spark is open source.\n\nStill the first text.\n---\nNothing to see here.');
    await press(page, 'Check');
    await says('2 rows; 0 could not be read.');
    const [first = '', second = ''] = await rows();
    expect(first).toMatch(/Muse Spark is open source\. Still the first text\. .* Muse Spark$/);
    expect(second).toContain('Nothing to see here.');
    await press(page, '1');
    await says('Details of 1');
    await until('the report', async () => (await page.$$('.detail .judged')).length > 0);
    expect(await pageViolations(page)).toEqual([]);
  });

  it('has the reply kit for it, one link away', async () => {
    await clickText(page, 'Write a reply');
    const copy = await control(page, 'Copy');
    await until('the kit in sight', () => copy.isIntersectingViewport({ threshold: 1 }));
    expect(await (await control(page, 'Note')).evaluate(({ value }) => value)).toMatch(
      /“Muse Spark is open source\.”: \*\*partly\*\*.*\]\(https:/,
    );
    await copy.click();
    await until('Copied', async () => (await notices(page)).includes('Copied.'));
    await press(page, 'Close the details');
    await clear();
  });

  it('reads CSV, and says why a row is not checked', async () => {
    await load('posts.csv', CSV);
    await says('3 rows; 1 could not be read.');
    expect((await rows())[1]).toBe('Record 2 It has no “text”, or an empty one.');
    await choose('Show', 'bad');
    expect(await rows()).toHaveLength(1);
    await choose('Show', 'all');
    await clear();
    await load('other.csv', 'a,b\n1,2\n');
    await says('names no column “text”');
    await clear();
  });

  it('stays quick with ten thousand posts, of which a few are bad', async () => {
    const lines = posts(10_000);
    lines[4] = 'oops\n';
    lines[9_000] = '{"id":"x"}\n';
    await load('posts.jsonl', lines.join(''));
    await until('the first rows', async () => (await page.$$('tr[data-at]')).length > 5);
    // The page answers at once while the worker works.
    const longest = await page.evaluate(async () => {
      let worst = 0;
      for (let turn = 0; turn < 20; turn += 1) {
        const began = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 20));
        worst = Math.max(worst, performance.now() - began);
      }
      return worst;
    });
    expect(longest).toBeLessThan(1_000);
    await until('the end', async () => (await text('body')).includes('10,000 rows; 2 could not be read.'), 120_000);
    expect((await page.$$('tr[data-at]')).length).toBeLessThan(60);
    await choose('Show', 'bad');
    await until('two rows', async () => (await rows()).length === 2);
    await choose('Show', 'all');
    await (await control(page, 'With these words')).type('WhatsApp');
    await until('fewer rows', async () => !(await text('body')).includes('10,000 of 10,000'));
    await (await control(page, 'With these words')).evaluate((field) => field.select());
    await page.keyboard.press('Backspace');
    await page.click('thead th:nth-child(3) button');
    expect(await page.$eval('thead th:nth-child(3)', ({ ariaSort }) => ariaSort)).toBe('descending');
    const [first = ''] = await rows();
    expect(first).toMatch(/contradicted|no longer|no source/i);
  }, 180_000);

  it('goes through the rows by the keyboard alone', async () => {
    await page.focus('tr[data-at="0"] button');
    for (let turn = 0; turn < 30; turn += 1) {
      await page.keyboard.press('ArrowDown');
      await until('the next row', async () =>
        page.evaluate(
          (at) => document.activeElement?.closest<HTMLElement>('[data-at]')?.dataset['at'] === at,
          String(turn + 1),
        ),
      );
    }
    // The heads stay at the very top: no row shows above them.
    const [scroller, head] = await page.$$eval('.scroller, .scroller th:first-child', (found) =>
      found.map((element) => element.getBoundingClientRect().top),
    );
    expect(Math.abs((head ?? 0) - (scroller ?? 0))).toBeLessThanOrEqual(1);
    await page.keyboard.press('Enter');
    await until('the details', async () => (await page.$('.detail')) !== null);
    await press(page, 'Close the details');
  });

  it.each(looks)('has nothing that axe-core objects to: %s, %s', async (scheme, direction) => {
    await harness.prefer(page, { scheme });
    await setDirection(page, direction);
    expect(await pageViolations(page)).toEqual([]);
    await setDirection(page, 'ltr');
  });

  it('reads open tabs, and says where it may not', async () => {
    await clear();
    const post = await harness.open('hype-post.html?today=2026-11-22');
    const blank = await harness.browser.newPage();
    await page.bringToFront();
    await press(page, 'Read open tabs');
    await press(page, await post.title());
    for (const label of await page.$$eval('.tabs label', (found) => found.map(({ textContent }) => textContent ?? '')))
      if (/^(?:about:blank|Tab \d)/.test(label)) await press(page, label);
    await press(page, 'Check these tabs');
    await says('Caveat does not run in this tab.');
    await until('the post', async () => (await rows()).join().includes('Tidepool Forum'));
    await post.close();
    await blank.close();
  });

  it('stops when it is told to, and keeps what it has', async () => {
    await clear();
    await load('many.jsonl', posts(10_000, 2).join(''));
    await until('a row', async () => (await page.$$('tr[data-at]')).length > 0);
    await press(page, 'Cancel');
    await says('Cancelled.');
    expect((await rows()).length).toBeGreaterThan(0);
    await clear();
    expect(await notices(page)).toEqual([]);
  });

  it('makes no request in all of this', () => {
    expect(harness.foreignRequests()).toEqual([]);
  });
});
