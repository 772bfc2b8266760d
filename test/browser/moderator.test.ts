/** The moderator's minute: from a hype post to a note in the clipboard, in as few actions as a person needs. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { control, notices } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { clickText, until } from './page';
import { isPanelOpen, openFor, pastedIn } from './panel';

/** What a person does with hand or key: each is one. */
const MOST = 6;

describe.each(kinds)('the moderator’s minute in %s', (kind) => {
  let harness: Harness;
  let post: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    post = await harness.open('hype-post.html?today=2026-11-22');
  });
  afterAll(() => harness.close());

  it('goes from the post to a copied note, and leaves actions over', async () => {
    const actions: string[] = [];
    const act = async <Result>(what: string, does: () => Promise<Result>): Promise<Result> => {
      actions.push(what);
      return does();
    };
    const popup = await act('click on the toolbar button', () => openFor(harness, 'popup', post));
    await until('the focus', () => popup.evaluate(() => document.activeElement?.textContent === 'Open the panel'));
    const own = await harness.openExtensionPage('src/options/options.html');
    await popup.bringToFront();
    await act('Enter, where the focus is', () => popup.keyboard.press('Enter').catch(() => undefined));
    await until('the panel', () => isPanelOpen(own));
    // Drivers reach no browser's side: the same panel as a tab, as wide.
    const panel = await openFor(harness, 'panel', post);
    await panel.setViewport({ width: 360, height: 700 });
    await control(panel, 'Copy');
    await panel.bringToFront();
    await act('click on the link to the reply', () => clickText(panel, 'Write a reply'));
    const copy = await control(panel, 'Copy');
    await until('the button in sight', () => copy.isIntersectingViewport({ threshold: 1 }));
    await act('click on the button', () => copy.click());
    await until('Copied', async () => (await notices(panel)).includes('Copied.'));

    const note = await pastedIn(panel);
    expect(note).toContain('contradicted');
    expect(note).toMatch(/\]\(https:\/\/[^)]+\)/);
    expect(note.length).toBeLessThanOrEqual(600);
    expect(actions.length, actions.join('; ')).toBeLessThanOrEqual(MOST);
  });
});
