/** When a page was written: the content script collects the same facts as the command line, and the card uses them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDateFacts } from '../../src/cli/date-facts';
import { readHtml } from '../../src/cli/html-runs';
import { readLinks } from '../../src/cli/links';
import type { DateFacts } from '../../src/report/page-date/facts';
import { pages } from '../report/page-date/pages';
import { cardClosed, cardRoot, cardText } from './card';
import { collector } from './collect';
import { type Harness, kinds, launch } from './harness';
import { hoverText, leave, marked, until } from './page';

function fromFile(html: string): DateFacts {
  const { document, runs } = readHtml(html);
  return readDateFacts(document, runs);
}

describe.each(kinds)('the date of a page in %s', (kind) => {
  let harness: Harness;
  let script: string;
  beforeAll(async () => {
    let walker: string;
    [harness, script, walker] = await Promise.all([
      launch(kind),
      collector('src/page/date-facts.ts', 'caveatDates'),
      collector('src/page/walk.ts', 'caveatWalk'),
    ]);
    script += walker;
  });
  afterAll(() => harness.close());

  it('rests on the same facts in a document as in a file', async () => {
    const page = await harness.open('no-ai.html');
    for (const { build: how, html } of pages) {
      await page.setContent(html);
      const walk = '(root) => new caveatWalk.Walker(root)';
      const facts = await page.evaluate(`${script}\ncaveatDates.collectDateFacts(document, ${walk})`);
      expect({ ...(facts as DateFacts), url: '' }, how).toEqual(fromFile(html));
    }
    await page.close();
  });

  it('has the same links in a document as in a file', async () => {
    const page = await harness.open('no-ai.html');
    const links = await collector('src/page/links.ts', 'caveatLinks');
    const own = await page.evaluate(() => location.href);
    const html =
      '<nav><a href="https://a.example/nav">n</a></nav><main><a href="HTTPS://A.example/x y">x</a>' +
      `<a href="/own">o</a><a href="${own}">o</a><a href="mailto:a@a.example">m</a><a>none</a></main>` +
      '<aside><p><a href="https://a.example/aside">a</a></p></aside><p><a href="https://b.example">b</a>';
    await page.setContent(html);
    const found = await page.evaluate(`${links}\ncaveatLinks.collectLinks(document)`);
    expect(found).toEqual(['https://a.example/x%20y', 'https://b.example/']);
    expect(readLinks(readHtml(html).document, own)).toEqual(found);
    await page.close();
  });

  const cardOf = async (path: string) => {
    const page = await harness.open(path);
    await marked(page);
    await hoverText(page, 'Muse Spark');
    return { page, text: (await cardText(page)).toLowerCase() };
  };

  it('is what the card counts from, and says where it stands', async () => {
    const { page, text } = await cardOf('news.html');
    expect(text).toContain('since this page (9 apr 2026)');
    expect(text.indexOf('since this page')).toBeLessThan(text.indexOf('where it is'));
    await (await cardRoot(page)).evaluate((shadow) => shadow.querySelector<HTMLElement>('#changed-more')?.click());
    await until('the whole list', async () =>
      (await cardText(page)).includes('Written 9 Apr 2026 (from its own data).'),
    );
    await page.close();
  });

  it('is read in a post’s own line where there is no more, not in the comments below', async () => {
    const { page, text } = await cardOf('hype-post.html');
    expect(text).toContain('since this page (9 apr 2026)');
    await page.close();
  });

  it('is another one after the page has moved on', async () => {
    const { page, text } = await cardOf('spa.html?a=spark');
    expect(text).toContain('since this page (10 jul 2026)');
    await leave(page);
    await cardClosed(page);
    await page.evaluate(() => {
      (window as unknown as { go(name: string): void }).go('bread');
      const time = document.querySelector('time');
      if (time) time.dateTime = '2026-04-20';
      document.querySelector('p')?.append(' No word of Muse Spark here.');
    });
    await marked(page);
    await hoverText(page, 'Muse Spark');
    expect((await cardText(page)).toLowerCase()).toContain('since this page (20 apr 2026)');
    await page.close();
  });

  it('is not invented where the page has none', async () => {
    const { page, text } = await cardOf('dark.html');
    expect(text).toContain('since launch');
    await page.close();
  });
});
