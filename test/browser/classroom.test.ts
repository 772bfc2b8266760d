/** Classroom mode: what a pupil sees before and after a prediction, the end of the lesson, and the sheets on paper. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, cardClosed, cardRoot, cardText } from './card';
import { control, looks, pageViolations, press, setDirection, store, stored } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { clickText, highlights, until } from './page';
import { items, openFor, shows, wholeText } from './panel';

const CLAIM = 'To use Muse Spark you must pay a monthly fee';
/** Words of verdicts. */
const VERDICTS = /contradicted|no longer|no source(?! linked)|vendor’s claim|partly|holds/g;
const OTHER = 'More than 1,000 doctors helped to train Muse Spark';

describe.each(kinds)('classroom mode in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  let lesson: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    await harness.manage();
    lesson = await harness.openExtensionPage('src/classroom/classroom.html');
    await store(lesson, { settings: { version: 1, classroom: true } });
    page = await harness.open('http://studio.example/example/studio.html');
    await until('claims', async () => (await highlights(page, 'caveat-claim')).length > 3);
  });
  afterAll(() => harness.close());

  it('marks every claim alike, so that no colour gives a verdict away', async () => {
    for (const stance of ['holds', 'partly', 'fails'])
      expect(await highlights(page, `caveat-claim-${stance}`), stance).toEqual([]);
    expect((await highlights(page, 'caveat-claim-open')).join()).toContain(CLAIM);
  });

  it('asks instead of telling, and says no source', async () => {
    await clickText(page, CLAIM);
    const text = await cardText(page);
    expect(text).toContain('Is this statement true?');
    expect(text).not.toMatch(/contradicted|sources? ·|Axios/);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('opens the verdict by the keyboard alone, once something is predicted', async () => {
    const root = await cardRoot(page);
    const focus = (selector: string) =>
      root.evaluate((shadow, one) => (shadow.querySelector(one) as HTMLElement).focus(), selector);
    await focus('.show');
    await page.keyboard.press('Enter');
    await until('the reminder', async () => (await cardText(page)).includes('Choose an answer first.'));
    await focus('input[value="true"]');
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await focus('.reason');
    await page.keyboard.type('It was free for me.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the verdict', async () => (await cardText(page)).includes('contradicted'));
    const text = await cardText(page);
    expect(text).toContain('Your prediction: False');
    expect(text).not.toContain('Is this statement true?');
    expect(text).toMatch(/\d sources? · checked/);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await cardClosed(page);
  });

  it('keeps what was chosen while the card is closed, and covers the next statement', async () => {
    await clickText(page, OTHER);
    await until('the question', async () => (await cardText(page)).includes('Is this statement true?'));
    const root = await cardRoot(page);
    await root.evaluate((shadow) => (shadow.querySelector('input[value="true"]') as HTMLElement).click());
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await clickText(page, OTHER);
    const again = await cardRoot(page);
    expect(await again.evaluate((shadow) => (shadow.querySelector(':checked') as HTMLInputElement).value)).toBe('true');
    await until('the verdict', async () => {
      // What was predicted before is still being stored, and then the card is made anew.
      const now = await cardRoot(page);
      await now.evaluate((shadow) => shadow.querySelector<HTMLElement>('.show')?.click());
      return (await cardText(page)).includes('Your prediction: True');
    });
    await page.keyboard.press('Escape');
  });

  it('shows at the end what matched, and gives no marks', async () => {
    await lesson.bringToFront();
    await until('two predictions', async () => (await lesson.$$('section + section tbody tr')).length === 2);
    const text = await lesson.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('1 of 2 predictions match the record of today');
    expect(text).toContain('It was free for me.');
    const rows = await lesson.$$eval('section + section tbody tr', (found) =>
      found.map(({ cells }) => [cells[1], cells[3]].map((cell) => cell?.firstChild?.textContent)),
    );
    expect(rows).toEqual([
      ['False', 'Matches'],
      ['True', 'Differs'],
    ]);
    expect((await stored(lesson)).sync).not.toHaveProperty('predictions');
  });

  it.each(looks)('has nothing that axe-core objects to: %s, %s', async (scheme, direction) => {
    await harness.prefer(lesson, { scheme });
    await setDirection(lesson, direction);
    expect(await pageViolations(lesson)).toEqual([]);
    await setDirection(lesson, 'ltr');
  });

  it('covers the panel as well: no claim, signal, reply or file tells what is not predicted', async () => {
    const panel = await openFor(harness, 'panel', page);
    await until('the questions', async () => (await wholeText(panel)).includes('Is this statement true?'));
    const text = await panel.evaluate(() => document.querySelector('.list.claims')?.textContent ?? '');
    expect(text.match(/Your prediction:/g)).toHaveLength(2);
    expect(text.match(/Is this statement true\?/g)?.length).toBeGreaterThan(1);
    expect(await wholeText(panel)).toContain('Classroom mode is on');
    // What was predicted is told: one claim that is contradicted, and one that only its maker makes.
    expect(await items(panel, 'contradicted claims')).toEqual([expect.stringContaining('monthly fee')]);
    const note = await (await control(panel, 'Note')).evaluate(({ value }) => value);
    expect(note).toContain('monthly fee');
    expect(note).not.toContain('state of the art');
    expect(await items(panel, 'Claims in the note')).toHaveLength(2);
    expect(await pageViolations(panel)).toEqual([]);
    await panel.close();
  });

  it('is ended and begun where the teacher is: in the panel', async () => {
    const panel = await openFor(harness, 'panel', page);
    await until('the questions', async () => (await panel.$$('.question')).length > 1);
    await panel.bringToFront();
    await press(panel, 'Classroom mode');
    await until('verdicts', async () => (await panel.$$('.question')).length === 0);
    await until('their signals', async () => (await items(panel, 'contradicted claims')).length > 1);
    await page.bringToFront();
    await until('colours', async () => (await highlights(page, 'caveat-claim-fails')).length > 0);
    await panel.bringToFront();
    await press(panel, 'Classroom mode');
    await until('questions', async () => (await panel.$$('.question')).length > 1);
    await page.bringToFront();
    await until('no colours', async () => (await highlights(page, 'caveat-claim-fails')).length === 0);
    await panel.close();
  });

  it('covers the popup, which only counts', async () => {
    const popup = await openFor(harness, 'popup', page);
    await shows(popup, 'notes on claims');
    expect(await wholeText(popup)).not.toMatch(VERDICTS);
    await popup.close();
  });

  it('covers the comparison, and asks in it', async () => {
    const compared = await harness.openExtensionPage('src/compare/compare.html');
    const table = () => compared.$eval('.compared', ({ textContent }) => textContent ?? '');
    await press(compared, 'Load the example');
    await until('the pages', async () => (await compared.$$('thead th')).length === 6);
    expect(await table()).not.toMatch(VERDICTS);
    expect(await table()).not.toContain('At odds');
    expect(await table()).toContain('covered');
    await compared.select('#order', 'verdict');
    expect(await table()).not.toMatch(VERDICTS);
    expect(await pageViolations(compared)).toEqual([]);
    const row = 'People have to pay';
    const within = (selector: string) =>
      compared.evaluateHandle(
        (says, path) =>
          [...document.querySelectorAll('tbody tr')]
            .find(({ textContent }) => textContent?.startsWith(says))
            ?.querySelector(path) as HTMLElement,
        row,
        selector,
      );
    await (await within('summary')).click();
    await (await within('input[value="true"]')).click();
    expect(await pageViolations(compared)).toEqual([]);
    await (await within('.show')).click();
    await until('the verdict', async () => (await table()).includes('contradicted'));
    expect(await table()).toContain('Your prediction: True');
    // The statement, its row, which no other page has, and the signal of its page.
    expect((await table()).match(VERDICTS)).toHaveLength(3);
    await press(compared, 'Remove all pages');
    await compared.close();
  });

  it('covers the rows of the queue, and opens them by a prediction in their details', async () => {
    const queue = await harness.openExtensionPage('src/queue/queue.html');
    await (await control(queue, 'Texts')).type(
      'Muse Spark costs a monthly fee.\n---\nMuse Spark is free to use in Meta AI.',
    );
    await press(queue, 'Check');
    await until('two rows', async () => (await queue.$$('tr[data-at]')).length === 2);
    const cells = () => queue.$$eval('tr[data-at]', (rows) => rows.map(({ cells }) => cells[2]?.textContent));
    const signals = () => queue.$$eval('tr[data-at]', (rows) => rows.map(({ cells }) => cells[1]?.textContent));
    expect(await cells()).toEqual(['covered 1', 'covered 2']);
    expect((await signals()).join()).not.toMatch(VERDICTS);
    await press(queue, '2');
    await until('the question', async () => (await queue.$('.detail .question')) !== null);
    await queue.click('.detail input[value="true"]');
    await queue.click('.detail .show');
    await until('the verdict', async () => (await cells()).includes('holds 1, covered 1'));
    await queue.close();
  });

  it('makes a worksheet from the open page that gives no verdict away, and its answers', async () => {
    const sheet = await harness.openExtensionPage(
      `src/worksheet/worksheet.html?page=${encodeURIComponent('http://studio.example/example/studio.html')}`,
    );
    await until('the tasks', async () => (await sheet.$$('.tasks > li')).length > 3);
    const article = () => sheet.$eval('article', ({ textContent }) => textContent ?? '');
    const order = await sheet.$$eval('.tasks > li q', (found) => found.map(({ textContent }) => textContent ?? ''));
    expect(order.findIndex((text) => text.includes('doctors'))).toBeLessThan(
      order.findIndex((text) => text.includes('monthly fee')),
    );
    expect(await article()).not.toMatch(/contradicted|no source|vendor/);
    expect(await article()).toMatch(/Where to look: .*Axios/);
    expect(await pageViolations(sheet)).toEqual([]);
    await press(sheet, 'Large type');
    await press(sheet, 'For a projector: very large, full contrast, full width');
    expect(await pageViolations(sheet)).toEqual([]);
    await press(sheet, 'Answer sheet');
    expect(await article()).toContain('contradicted');
    expect(await article()).toContain('https://');
    expect(await pageViolations(sheet)).toEqual([]);
    await sheet.close();
  });

  it('forgets everything after a second word', async () => {
    await lesson.bringToFront();
    await press(lesson, 'Clear predictions');
    await press(lesson, 'Remove them');
    await until('no predictions', async () => (await lesson.$('table')) === null);
    expect((await stored(lesson)).local).not.toHaveProperty('predictions');
  });

  it('makes no error and no request in all of this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
    expect(harness.foreignRequests()).toEqual([]);
  });
});
