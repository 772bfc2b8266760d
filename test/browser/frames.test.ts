/** Frames of a page's own site are part of what its reader reads; those of others are left alone. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardClosed, cardText, isCardOpen } from './card';
import { addFrame, clickIn, colourBehind, hoverIn } from './frames';
import { type Harness, kinds, launch } from './harness';
import { clickText, type Doc, highlightCount, highlights, leave, marked, pause, unmarked, until } from './page';
import { badgeOf, items, jumpTo, openFor, shows, tabOf, wholeText } from './panel';

const TODAY = '?today=2026-11-22';

describe.each(kinds)('the frames of a page in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    await harness.manage();
  });
  afterAll(() => harness.close());
  afterEach(() => page.close());

  const openWith = async (path: string, frame: string): Promise<Frame> => {
    page = await harness.open(path);
    return addFrame(page, { src: frame });
  };

  it('marks names in a frame of the same site, and opens their cards there', async () => {
    const frame = await openWith('no-ai.html', 'feed.html');
    await marked(frame);
    expect(await highlights(frame)).toEqual(['Muse Spark', 'Llama 4']);
    await hoverIn(page, frame, 'Llama 4');
    expect(await cardText(frame)).toContain('Meta');
    await leave(page);
    await cardClosed(frame);
    await clickIn(page, frame, 'Muse Spark');
    expect(await cardText(frame)).toContain('launched 8 Apr 2026');
    await page.keyboard.press('Escape');
    await cardClosed(frame);
    expect(await isCardOpen(page)).toBe(false);
  });

  it('paints there what a verdict is painted with', async () => {
    const frame = await openWith('no-ai.html', 'hype-post.html');
    await until('notes', async () => (await highlightCount(frame, 'caveat-claim-partly')) > 0);
    const white = [255, 255, 255];
    expect(await colourBehind(page, frame, 'caveat-model')).toEqual(white);
    expect(await colourBehind(page, frame, 'caveat-claim-partly')).not.toEqual(white);
  });

  it('goes on with frames that come, change and go', async () => {
    const frame = await openWith('no-ai.html', 'feed.html');
    await marked(frame);
    await frame.evaluate(() => (window as unknown as { addPost(text: string): void }).addPost('GPT-5.4 came late.'));
    await until('the new post', async () => (await highlights(frame)).includes('GPT-5.4'));
    await frame.goto(new URL('no-ai.html', page.url()).href);
    await unmarked(frame);
    await frame.goto(new URL('app.html', page.url()).href);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await page.evaluate(() => document.body.prepend('Llama 4 is named here.'));
    await until('marks in the page', async () => (await highlights(page)).includes('Llama 4'));
    await marked(await addFrame(page, { src: 'hype-post.html' }));
  });

  it('leaves a frame of another origin alone', async () => {
    const own = await openWith('no-ai.html', 'feed.html');
    const port = new URL(page.url()).port;
    const foreign = await addFrame(page, { src: `http://elsewhere.example:${port}/feed.html` });
    const boxed = await addFrame(page, { src: 'feed.html', sandbox: 'allow-scripts' });
    await marked(own);
    await pause(500);
    for (const frame of [foreign, boxed]) expect(await highlightCount(frame)).toBe(0);
  });

  it('reads what a page writes into a frame, but no editor and nothing hidden', async () => {
    page = await harness.open('no-ai.html');
    const written = await addFrame(page, { srcdoc: '<p>Muse Spark, in a demo.</p>' });
    await marked(written);
    await clickIn(page, written, 'Muse Spark');
    // The page's own day counts for what it writes.
    expect(await cardText(written)).toContain('2 MAY 2026');
    const hidden = await addFrame(page, { src: 'feed.html', style: 'display: none' });
    const editor = await addFrame(page, {});
    await editor.evaluate(() => {
      document.designMode = 'on';
      document.body.textContent = 'I ask Muse Spark.';
    });
    await pause(500);
    for (const frame of [hidden, editor]) expect(await highlightCount(frame)).toBe(0);
    await page.evaluate(() => document.querySelector<HTMLElement>('iframe[style]')?.removeAttribute('style'));
    await marked(hidden);
  });

  it('has one card open at a time', async () => {
    // So high that the page's card has room beside the frame.
    page = await harness.open('hype-post.html', { height: 1600 });
    const frame = await addFrame(page, { src: 'feed.html' });
    await marked(page);
    await marked(frame);
    await clickText(page, 'Muse Spark');
    await cardText(page);
    await clickIn(page, frame, 'Llama 4');
    await cardText(frame);
    await cardClosed(page);
    await clickText(page, 'Muse Spark');
    await cardText(page);
    await cardClosed(frame);
  });

  it('steps through the mentions of the page, then through those of the frame, and round again', async () => {
    const frame = await openWith('feed.html', 'feed.html');
    await marked(page);
    await marked(frame);
    const steps: [Doc, string, Doc][] = [
      [page, 'Muse Spark', frame],
      [page, 'Llama 4', frame],
      [frame, 'Muse Spark', page],
      [frame, 'Llama 4', page],
      [page, 'Muse Spark', frame],
    ];
    for (const [doc, name, other] of steps) {
      await harness.command(page, 'next-mention');
      await until(name, async () => (await cardText(doc)).startsWith(name));
      await cardClosed(other);
    }
  });

  it('steps through a page whose only mentions are in a frame', async () => {
    const frame = await openWith('no-ai.html', 'feed.html');
    await marked(frame);
    for (const name of ['Muse Spark', 'Llama 4', 'Muse Spark']) {
      await harness.command(page, 'next-mention');
      await until(name, async () => (await cardText(frame)).startsWith(name));
    }
  });

  it('counts the notes of the page and of its frames on the button', async () => {
    page = await harness.open(`claims.html${TODAY}`);
    const own = await harness.openExtensionPage('src/options/options.html');
    const tab = await tabOf(own, page);
    await page.bringToFront();
    const badge = async (): Promise<number> => Number(await badgeOf(own, tab));
    const alone = await until('the number', badge);
    const frame = await addFrame(page, { src: `claims.html${TODAY}` });
    await until('both', async () => (await badge()) === 2 * alone);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await page.evaluate(() =>
      (globalThis as unknown as { addParagraph(text: string): void }).addParagraph('Muse Spark is fully open source.'),
    );
    await until('the page alone', async () => (await badge()) === alone + 1);
    expect(frame.detached).toBe(true);
    await own.close();
  });

  it('lists what frames name in the panel, says as many notes as the button, and shows the places', async () => {
    page = await harness.open(`no-ai.html${TODAY}`);
    const frame = await addFrame(page, { src: `claims.html${TODAY}` });
    // The frame is far below the window.
    await page.evaluate(() => document.body.prepend('Tomatoes. '.repeat(9_000)));
    const panel = await openFor(harness, 'panel', page);
    await marked(frame);
    await shows(panel, 'fully open source');
    expect(await wholeText(panel)).toContain('Tomatoes on a north-facing balcony');
    expect((await items(panel, 'Models'))[0]).toMatch(/^Muse Spark/);
    const tab = await tabOf(panel, page);
    const notes = await until('the number', async () => /(\d+) notes? on claims/.exec(await wholeText(panel))?.[1]);
    await until('the same number', async () => (await badgeOf(panel, tab)) === notes);
    await jumpTo(panel, 'fully open source');
    await page.bringToFront();
    await until('the frame in view', () =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector('iframe')?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
        return bottom > 0 && top < innerHeight;
      }),
    );
    await addFrame(page, { src: 'hype-post.html' });
    await shows(panel, 'GPT-5.4');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await until('the frame’s models gone', async () => !(await wholeText(panel)).includes('GPT-5.4'));
    await panel.close();
  });

  it('makes no error in this', async () => {
    page = await harness.open('no-ai.html');
    expect(await (await harness.manage()).errors()).toEqual([]);
  });
});
