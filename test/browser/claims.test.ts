/** Claims in a page: what is marked, what the card of a sentence says, and what both cost a page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, cardClosed, cardRoot, cardText } from './card';
import { type Harness, kinds, launch } from './harness';
import { mutations } from './mutations';
import { clickText, highlightCount, highlights, hoverText, leave, pause, until } from './page';

const CLOSED = 'Unlike Llama 4, Muse Spark is a proprietary model, and nobody outside the company can look inside.';
const OPEN = '“Muse Spark is fully open source, and I run it at home,” he said.';
const FIGURE = 'Our tester counted 37 per cent fewer slips with Muse Spark than a month ago.';
const TODAY = 'today=2026-11-22';

interface Area {
  set(items: object): Promise<void>;
}

describe.each(kinds)('claims in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness.close());

  const claimed = (page: Page, count: number) =>
    until(`${count} claims`, async () => (await highlightCount(page, 'caveat-claim')) === count);
  const open = async (query = TODAY, options = {}) => {
    const page = await harness.open(`claims.html?${query}`, options);
    await claimed(page, 2);
    return page;
  };
  const add = (page: Page, text: string) =>
    page.evaluate((words) => {
      (window as unknown as { addParagraph(words: string): void }).addParagraph(words);
    }, text);
  const decide = async (settings: object) => {
    const page = await harness.openExtensionPage('src/options/options.html');
    await page.evaluate((stored) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { sync: Area } } }).chrome;
      return storage.sync.set({ settings: { version: 1, ...stored } });
    }, settings);
    await page.close();
  };

  it('marks a sentence as a whole, over markup, by a line and a colour of its own, and no other sentence', async () => {
    const page = await open();
    expect(await highlights(page, 'caveat-claim')).toEqual([CLOSED, OPEN]);
    expect(await highlights(page, 'caveat-claim-fails')).toEqual([CLOSED]);
    expect(await highlights(page, 'caveat-claim-partly')).toEqual([OPEN]);
    expect(await highlights(page)).toEqual(['Muse Spark', 'Llama 4', 'Muse Spark']);
    expect(await highlightCount(page, 'caveat-figure')).toBe(0);
    const lines = await page.evaluate(() =>
      ['caveat-claim', 'caveat-model'].map((name) => {
        const { textDecorationStyle, textDecorationThickness } = getComputedStyle(
          document.body,
          `::highlight(${name})`,
        );
        return `${textDecorationStyle} ${textDecorationThickness}`;
      }),
    );
    expect(lines).toEqual(['solid 2px', 'dotted 1px']);
    await page.close();
  });

  it('opens the note on a pointer at rest, with the verdict for the page’s day and for today', async () => {
    const page = await open();
    await hoverText(page, 'nobody outside the company');
    const text = await cardText(page);
    for (const part of [
      'Note on Muse Spark',
      CLOSED,
      'no longer',
      'True when this was written (9 Apr 2026); no longer.',
      'Then: ',
      'Written 9 Apr 2026 (from its text).',
      'About Muse Spark',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/\d sources · checked \d+ \w+ 2026/);
    await leave(page);
    await cardClosed(page);
    await page.close();
  });

  it('finds what is filed with another model, and names the one that is spoken of', async () => {
    const page = await open();
    await add(page, 'DeepSeek V4 has a context window of one million tokens.');
    await claimed(page, 3);
    await clickText(page, 'a context window of one million');
    const text = await cardText(page);
    expect(text).toContain('Note on DeepSeek V4');
    expect(text).not.toContain('V4 Pro');
    await page.close();
  });

  it('tells how the page says it', async () => {
    const page = await open();
    await clickText(page, 'I run it at home');
    const text = await cardText(page);
    expect(text).toContain('partly');
    expect(text).toContain('The page passes it on as somebody’s words.');
    await page.close();
  });

  it('counts back from the reader’s day where the page does, and from then on there was nothing to add', async () => {
    const then = await open('by=3 days ago&today=2026-04-12');
    await clickText(then, 'nobody outside the company');
    expect(await cardText(then)).toContain('True when this was written (9 Apr 2026); no longer.');
    expect(await cardText(then)).toContain('counted back from today');
    await then.close();
    const now = await open(`by=3 days ago&${TODAY}`);
    await clickText(now, 'nobody outside the company');
    expect(await cardText(now)).toContain('Written 19 Nov 2026 (counted back from today).');
    expect(await cardText(now)).not.toContain('when this was written');
    await now.close();
  });

  it('says that no date was found, and words the verdict for today', async () => {
    const page = await open(`by=&${TODAY}`);
    await clickText(page, 'nobody outside the company');
    const text = await cardText(page);
    expect(text).toContain('no longer');
    expect(text).toContain('No date found, so this is worded for today.');
    expect(text).not.toContain('when this was written');
    await page.close();
  });

  it('keeps a model’s mark inside a claim in reach', async () => {
    const page = await open();
    await clickText(page, 'Llama 4');
    expect((await cardText(page)).startsWith('Llama 4')).toBe(true);
    await page.close();
  });

  it('leads from the note to the model’s card, which says it again under what has changed', async () => {
    const page = await open();
    await clickText(page, 'nobody outside the company');
    const root = await cardRoot(page);
    await root.evaluate((shadow) => shadow.querySelector<HTMLElement>('section button')?.click());
    await until('the model’s card', async () => (await cardText(page)).startsWith('Muse Spark'));
    const text = (await cardText(page)).toLowerCase();
    const says = text.indexOf('this page says');
    expect(text.indexOf('since this page (9 apr 2026)')).toBeLessThan(says);
    expect(text.indexOf('where it is')).toBeGreaterThan(says);
    for (const part of ['true when this was written (9 apr 2026); no longer.', 'partly', OPEN.toLowerCase()])
      expect(text.slice(says)).toContain(part);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await page.close();
  });

  it('steps through names and sentences by keyboard, in the order of the page', async () => {
    const page = await open();
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await harness.command(page, 'next-mention');
      const next = await until('the next card', async () => {
        const begins = (await cardText(page)).split('\n').filter(Boolean).slice(0, 2).join(': ');
        return begins === seen.at(-1) ? undefined : begins;
      });
      seen.push(next);
    }
    expect(seen[0]).toMatch(/^Muse Spark: Meta/);
    expect(seen[1]).toBe(`Note on Muse Spark: ${CLOSED}`);
    expect(seen[2]).toMatch(/^Llama 4: /);
    expect(seen[3]).toBe(`Note on Muse Spark: ${OPEN}`);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('caveat-card');
    await page.close();
  });

  it('follows a growing page, with what the page is about, and forgets what is gone', async () => {
    const page = await open();
    await add(page, 'The model stays proprietary, they say.');
    await claimed(page, 3);
    expect(await highlights(page, 'caveat-claim')).toContain('The model stays proprietary, they say.');
    await page.evaluate(() => {
      const [last] = [...document.querySelectorAll('article p')].slice(-1);
      if (last?.firstChild) last.firstChild.nodeValue = 'The model is on the table, they say.';
    });
    await claimed(page, 2);
    await page.evaluate(() => document.querySelector('b')?.closest('p')?.remove());
    await claimed(page, 1);
    await page.close();
  });

  it('marks the same once, however often a block is read', async () => {
    const page = await open();
    await page.evaluate(async () => {
      for (let turn = 0; turn < 12; turn += 1) {
        document.querySelector('article p:nth-of-type(2)')?.append(' More.');
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    });
    await pause(800);
    await claimed(page, 2);
    expect(await highlights(page, 'caveat-claim')).toEqual([CLOSED, OPEN]);
    await page.close();
  });

  it('changes no node of the page', async () => {
    const page = await open(TODAY, { watch: true });
    await clickText(page, 'nobody outside the company');
    await cardText(page);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    expect((await mutations(page)).filter((line) => !/caveat-card/.test(line))).toEqual([]);
    await page.close();
  });

  it('marks figures without a source for those who want it, and gives them no verdict', async () => {
    await decide({ figures: true });
    const page = await open();
    await until('the figure', async () => (await highlightCount(page, 'caveat-figure')) > 0);
    expect(await highlights(page, 'caveat-figure')).toEqual([FIGURE]);
    await clickText(page, '37 per cent');
    expect((await cardText(page)).split('\n').filter(Boolean)).toEqual([
      'A figure about Muse Spark',
      FIGURE,
      'This page gives no source for this figure.',
      'About Muse Spark',
    ]);
    expect(await axeViolations(page)).toEqual([]);
    await decide({ claims: false });
    await until('no marks but names', async () => {
      const counts = await Promise.all(['caveat-claim', 'caveat-figure'].map((name) => highlightCount(page, name)));
      return counts.every((count) => count === 0) && (await highlightCount(page)) > 0;
    });
    await decide({});
    await page.close();
  });

  it('marks a ticker that borrows a model’s name, and says that it is none', async () => {
    const page = await open();
    await add(page, 'In the chat somebody kept on asking whether $SPK is Muse Spark.');
    await until('the ticker', async () => (await highlights(page, 'caveat-claim-open')).includes('$SPK'));
    await clickText(page, '$SPK');
    const text = await cardText(page);
    expect(text.startsWith('The ticker SPK')).toBe(true);
    expect(text).toContain('A token, not the model.');
    expect(text).toMatch(/\[\d+\]/);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe-core knows, %s', async (scheme) => {
    const page = await open();
    await harness.prefer(page, { scheme });
    await clickText(page, 'nobody outside the company');
    const root = await cardRoot(page);
    await root.evaluate((shadow) => {
      for (const button of shadow.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
    });
    await pause(300);
    expect(await axeViolations(page)).toEqual([]);
    await harness.prefer(page, {});
    await page.close();
  });

  it('stays inside a narrow window', async () => {
    const page = await open(TODAY, { width: 320, height: 640 });
    await clickText(page, 'nobody outside the company');
    const root = await cardRoot(page);
    await pause(200);
    const box = await root.evaluate((shadow) => shadow.querySelector('.frame')?.getBoundingClientRect().toJSON());
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('says nothing to the background on a page without a model', async () => {
    const before = await harness.open('no-ai.html');
    await before.close();
    await harness.stopBackground();
    const page = await harness.open('no-ai.html', { watch: true });
    await pause(1500);
    expect(await harness.backgroundRuns()).toBe(false);
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  it('asks the network for nothing in all of this', () => {
    expect(harness.foreignRequests()).toEqual([]);
  });
});
