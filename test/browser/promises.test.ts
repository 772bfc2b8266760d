/** What Caveat promises never to do: change a page, ask the network, show itself to a page, mark what is printed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/dependencies.mjs';
import { cardClosed, cardText } from './card';
import { type Harness, kinds, launch } from './harness';
import { mutations } from './mutations';
import { clickText, hoverText, leave, marked, pause, until } from './page';

describe.each(kinds)('promises in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness.close());

  it('changes no node of a page; the card’s host comes and goes', async () => {
    const page = await harness.open('hype-post.html', { watch: true });
    await marked(page);
    expect(await mutations(page)).toEqual([]);
    await hoverText(page, 'Muse Spark');
    await cardText(page);
    await leave(page);
    await cardClosed(page);
    const seen = await mutations(page);
    expect(seen.filter((line) => !/caveat-card/.test(line))).toEqual([]);
    expect(await page.$('caveat-card')).toBeNull();
    await page.close();
  });

  it('writes nothing to a page without a model', async () => {
    const page = await harness.open('no-ai.html', { watch: true });
    await pause(600);
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  it('leaves an app that hydrates and renders as the app wants it', async () => {
    const page = await harness.open('app.html');
    await marked(page);
    await clickText(page, 'Muse Spark');
    await cardText(page);
    type App = { isHydrated(): boolean; expectedText(): string; actualText(): string; updates(): number };
    await until('three renders', () => page.evaluate(() => (window as unknown as App).updates() >= 3));
    const state = await page.evaluate(() => {
      const app = window as unknown as App;
      return { hydrated: app.isHydrated(), expected: app.expectedText(), actual: app.actualText() };
    });
    expect(state.hydrated).toBe(true);
    expect(state.actual).toBe(state.expected);
    await page.close();
  });

  it('shows no mark in print', async () => {
    const page = await harness.open('news.html');
    await marked(page);
    const rules = readFileSync(join(root, 'src/page/marks.css'), 'utf8');
    expect(rules).toMatch(/@media print/);
    if (kind === 'chromium') {
      await page.emulateMediaType('print');
      const line = await page.evaluate(
        () => getComputedStyle(document.body, '::highlight(caveat-model)').textDecorationLine,
      );
      expect(line).toBe('none');
    }
    await page.close();
  });

  it('offers pages no file to find it by', async () => {
    const manifest = JSON.parse(readFileSync(join(root, `dist/${kind}/manifest.json`), 'utf8'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    const page = await harness.open('feed.html');
    const reached = await page.evaluate(
      (address) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = address;
        }),
      `${harness.base}icons/16.png`,
    );
    expect(reached).toBe(false);
    await page.close();
  });

  it('asks the network for nothing in all of this', () => {
    expect(harness.foreignRequests()).toEqual([]);
  });
});
