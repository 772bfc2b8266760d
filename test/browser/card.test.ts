/** The card: how it opens and closes, what it says, and that everybody can use it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, cardClosed, cardRoot, cardText, isCardOpen } from './card';
import { type Harness, kinds, launch } from './harness';
import { clickText, highlightCount, hoverText, leave, marked, pause, tapText, textPoint, until } from './page';

describe.each(kinds)('the card in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness.close());

  const open = async (path: string, options = {}) => {
    const page = await harness.open(path, options);
    await marked(page);
    return page;
  };

  it('opens on a pointer at rest and answers who, when, where, what changed and what is doubtful', async () => {
    const page = await open('hype-post.html');
    await hoverText(page, 'Muse Spark');
    const text = await cardText(page);
    for (const part of ['Muse Spark', 'Meta', 'launched 8 Apr 2026', 'proprietary', 'Meta AI app', 'live', 'sources']) {
      expect(text).toContain(part);
    }
    await leave(page);
    await cardClosed(page);
    await page.close();
  });

  it('gives every line a source that opens in a tab of its own', async () => {
    const page = await open('hype-post.html');
    await clickText(page, 'Muse Spark');
    const root = await cardRoot(page);
    const links = await root.evaluate((shadow) =>
      [...shadow.querySelectorAll('a')].map(({ href, target, rel, ariaLabel }) => ({ href, target, rel, ariaLabel })),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const { href, target, rel } of links) {
      expect(href).toMatch(/^https:/);
      expect(target).toBe('_blank');
      expect(rel).toContain('noopener');
    }
    const bare = await root.evaluate((shadow) =>
      [...shadow.querySelectorAll('li')].filter((line) => !line.querySelector('a')).map((line) => line.textContent),
    );
    expect(bare).toEqual([]);
    await page.close();
  });

  it('stays while the pointer is in it, and does not open for one that only passes', async () => {
    const page = await open('hype-post.html');
    await hoverText(page, 'Muse Spark');
    const root = await cardRoot(page);
    await pause(100);
    const box = await root.evaluate((shadow) =>
      shadow.querySelector('[role=dialog]')?.getBoundingClientRect().toJSON(),
    );
    await page.mouse.move(box.x + 40, box.y + 30, { steps: 5 });
    await pause(700);
    expect(await isCardOpen(page)).toBe(true);
    await leave(page);
    await cardClosed(page);
    const { x, y } = await textPoint(page, 'Muse Spark');
    await page.mouse.move(x - 60, y - 60);
    await page.mouse.move(x, y);
    await leave(page);
    await pause(600);
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  it('opens on a click and stays until Escape', async () => {
    const page = await open('hype-post.html');
    await clickText(page, 'Muse Spark');
    await cardText(page);
    await leave(page);
    await pause(600);
    expect(await isCardOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    await page.close();
  });

  it('opens on a tap', async () => {
    const page = await open('hype-post.html');
    await tapText(page, 'Llama 4');
    expect(await cardText(page)).toContain('Llama 4');
    await page.close();
  });

  it('stands inside the window on a page that is read from right to left', async () => {
    const page = await open('rtl.html', { width: 600, height: 700 });
    await clickText(page, 'Llama 4');
    const root = await cardRoot(page);
    await pause(200);
    const box = await root.evaluate((shadow) =>
      shadow.querySelector('[role=dialog]')?.getBoundingClientRect().toJSON(),
    );
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(600);
    await page.close();
  });

  it('steps through the mentions by keyboard, takes the focus and gives it back', async () => {
    const page = await open('links.html');
    await page.focus('#button');
    await harness.command(page, 'next-mention');
    expect(await cardText(page)).toContain('Muse Spark');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await until('the focus', async () => (await focused()) === 'caveat-card');
    await harness.command(page, 'next-mention');
    await harness.command(page, 'next-mention');
    await until('the third mention', async () => (await cardText(page)).startsWith('Llama 4'));
    await page.keyboard.press('Escape');
    await cardClosed(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
    await page.close();
  });

  it('lets links and buttons do what they do', async () => {
    const page = await open('links.html');
    await clickText(page, 'Muse Spark', 1);
    expect(await page.$eval('#count', (output) => output.textContent)).toBe('1');
    await Promise.all([page.waitForNavigation(), clickText(page, 'Muse Spark')]);
    expect(page.url()).toContain('news.html');
    await page.close();
  });

  it('ignores events that the page makes up', async () => {
    const page = await open('hype-post.html');
    const point = await textPoint(page, 'Muse Spark');
    await page.evaluate(({ x, y }) => {
      const options = { bubbles: true, composed: true, clientX: x, clientY: y };
      const target = document.elementFromPoint(x, y);
      target?.dispatchEvent(new MouseEvent('click', options));
      target?.dispatchEvent(new PointerEvent('pointermove', options));
    }, point);
    await pause(700);
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  it('says that it has no record of an unknown version, and nothing else about it', async () => {
    const page = await open('feed.html');
    await page.evaluate(() =>
      (window as unknown as { addPost(text: string): void }).addPost('Insiders say Muse Spark 9 beats everything.'),
    );
    await until('the mark', async () => (await highlightCount(page)) === 3);
    await clickText(page, 'Muse Spark 9');
    const text = await cardText(page);
    expect(text).toContain('Muse Spark 9');
    expect(text).toMatch(/no record/i);
    expect(text).not.toContain('8 Apr 2026');
    await page.close();
  });

  it.each([320, 1000])('stays inside a window %i px wide', async (width) => {
    const page = await open('hype-post.html', { width, height: 640 });
    await clickText(page, 'Llama 4');
    const root = await cardRoot(page);
    await pause(200);
    const box = await root.evaluate((shadow) =>
      shadow.querySelector('[role=dialog]')?.getBoundingClientRect().toJSON(),
    );
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(640);
    await page.close();
  });

  it('takes light or dark from what is really behind the text', async () => {
    for (const [path, theme] of [
      ['dark.html', 'dark'],
      ['news.html', 'light'],
    ] as const) {
      const page = await open(path);
      await harness.prefer(page, { scheme: theme === 'dark' ? 'light' : 'dark' });
      await clickText(page, 'Muse Spark');
      const root = await cardRoot(page);
      expect(await root.evaluate((shadow) => shadow.querySelector('[data-theme]')?.getAttribute('data-theme'))).toBe(
        theme,
      );
      await page.close();
    }
  });

  it.each(['light', 'dark'] as const)('has no fault that axe-core knows, %s', async (scheme) => {
    const page = await open(scheme === 'dark' ? 'dark.html' : 'hype-post.html');
    await clickText(page, 'Muse Spark');
    const root = await cardRoot(page);
    await root.evaluate((shadow) => {
      for (const button of shadow.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
    });
    await pause(300);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('doesn’t move for those who asked for less motion', async () => {
    const page = await open('hype-post.html');
    await harness.prefer(page, { reducedMotion: true });
    await clickText(page, 'Muse Spark');
    const root = await cardRoot(page);
    const name = await root.evaluate((shadow) => {
      const frame = shadow.querySelector('.frame');
      return frame && getComputedStyle(frame).animationName;
    });
    expect(name).toBe('none');
    await harness.prefer(page, {});
    await page.close();
  });

  it('answers after the background was put to sleep', async () => {
    const page = await open('hype-post.html');
    await harness.stopBackground();
    await clickText(page, 'Muse Spark');
    expect(await cardText(page)).toContain('launched 8 Apr 2026');
    await page.close();
  });
});
