/** What is marked in a page, and what never is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, kinds, launch } from './harness';
import { address, highlightCount, highlights, pause, until } from './page';

describe.each(kinds)('marks in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness.close());

  const painted = async (path: string, count: number) => {
    const page = await harness.open(path);
    await until(`${count} marks`, async () => (await highlightCount(page)) === count).catch(() => undefined);
    return { page, marks: await highlights(page) };
  };

  it('marks the models of a hype post once a section, and no ticker', async () => {
    const { page, marks } = await painted('hype-post.html', 6);
    for (const mark of ['Muse Spark', 'Llama 4', 'Llama', 'muse spark']) expect(marks).toContain(mark);
    for (const mark of ['MUSE', 'SPK', 'Spark']) expect(marks).not.toContain(mark);
    expect(marks.filter((mark) => mark === 'Muse Spark').length).toBe(2);
    await page.close();
  });

  it('marks nothing that only shares a word: an engine, a star sign, a painter, an animal', async () => {
    const { page, marks } = await painted('news.html', 6);
    expect(marks).toContain('Muse Spark');
    for (const mark of ['Spark', 'Claude', 'llama', 'opus', 'muse', 'spark']) expect(marks).not.toContain(mark);
    await page.close();
  });

  it('joins a name that is split by markup, a space that doesn’t break and a possessive', async () => {
    const page = await harness.open('feed.html');
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.innerHTML = '<h2>Split</h2><p>Unlike others, Muse <em>Sp</em>ark<sup>1</sup> is closed.</p>';
      document.body.append(section);
    });
    await until(
      'the split name',
      async () => (await highlights(page)).filter((mark) => mark === 'Muse Spark').length === 2,
    );
    await page.close();
  });

  it('marks nothing on a page without AI', async () => {
    const page = await harness.open('no-ai.html');
    await pause(500);
    expect(await highlightCount(page)).toBe(0);
    await page.close();
  });

  it('leaves fields, editors and hidden text alone, and marks hidden text when it is shown', async () => {
    const { page, marks } = await painted('editable.html', 2);
    // One in prose; an editor that is not editable and has no known class is prose, too.
    expect(marks).toEqual(['Muse Spark', 'Muse Spark']);
    const summary = await page.$('summary');
    await summary?.click();
    await until('the mark in the open details', async () => (await highlightCount(page)) === 3);
    await page.close();
  });

  it('enters open shadow roots, also nested and late ones, and paints there', async () => {
    const { page, marks } = await painted('shadow.html', 4);
    expect(marks.length).toBeGreaterThanOrEqual(3);
    await page.evaluate(() => (window as unknown as { addRoot(): void }).addRoot());
    await until('the late root', async () => (await highlightCount(page)) > marks.length);
    await page.close();
  });

  it('follows a growing feed, changed text and removed text', async () => {
    const { page, marks } = await painted('feed.html', 2);
    expect(marks).toEqual(['Muse Spark', 'Llama 4']);
    await page.click('#more');
    await until('the new post', async () => (await highlightCount(page)) === 3);
    await page.evaluate(() => {
      const [first, second, third] = document.querySelectorAll('article p');
      if (first?.firstChild) first.firstChild.nodeValue = 'Nothing to see any more.';
      if (second) second.textContent = 'GPT-5.4 and Muse Glimmer are here.';
      third?.parentElement?.remove();
    });
    await until('the changes', async () => !(await highlights(page)).includes('Llama 4'));
    await until('the new names', async () => (await highlights(page)).includes('Muse Glimmer'));
    expect(await highlights(page)).not.toContain('Llama 4');
    await page.close();
  });

  it('takes a burst of changes in its stride', async () => {
    const { page } = await painted('feed.html', 2);
    await page.evaluate(() => {
      for (let index = 0; index < 1500; index += 1) (window as unknown as { addPost(): void }).addPost();
    });
    await until('all the marks', async () => (await highlightCount(page)) === 1502, 10_000);
    await page.close();
  });

  it('follows a single-page app and a body that is swapped', async () => {
    const { page } = await painted('spa.html', 1);
    const go = (name: string) => page.evaluate((to) => (window as unknown as { go(to: string): void }).go(to), name);
    await go('bread');
    await until('no mark', async () => (await highlightCount(page)) === 0);
    await go('spark');
    await until('the mark again', async () => (await highlightCount(page)) > 0);
    await page.close();

    const app = await painted('app.html', 4);
    await app.page.evaluate(() => (window as unknown as { swapBody(): void }).swapBody());
    await until('marks in the new body', async () => (await highlights(app.page)).includes('Llama 4'));
    await app.page.close();
  });

  it('works under the strictest policy of a page', async () => {
    const { page, marks } = await painted('strict-csp.html', 2);
    expect(marks).toEqual(['Muse Spark 1.3', 'Muse Spark']);
    const line = await page.evaluate(
      () => getComputedStyle(document.body, '::highlight(caveat-model)').textDecorationLine,
    );
    expect(line).toBe('underline');
    await page.close();
  });

  it('comes back after the back-forward cache', async () => {
    const { page } = await painted('feed.html', 2);
    await page.goto(new URL('no-ai.html', page.url()).href);
    await page.evaluate(() => history.back());
    await until('the page', async () => (await address(page)).endsWith('feed.html'));
    await until('the marks', async () => (await highlightCount(page)) === 2);
    await page.close();
  });
});
