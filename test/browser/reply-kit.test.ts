/** From a page's claims to a note in the clipboard, by pointer and by keyboard, and to a file. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  control,
  isChecked,
  looks,
  notices,
  pageViolations,
  press,
  reload,
  setDirection,
  stored,
} from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { until } from './page';
import { openFor, pastedIn } from './panel';

describe.each(kinds)('the reply kit in %s', (kind) => {
  let harness: Harness;
  let panel: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    await harness.manage();
    const page = await harness.open('claims.html?today=2026-11-22');
    panel = await openFor(harness, 'panel', page);
    await panel.setViewport({ width: 360, height: 900 });
    await control(panel, 'Copy');
    await panel.bringToFront();
  });
  afterAll(() => harness.close());

  const note = async () => (await control(panel, 'Note')).evaluate(({ value }) => value);
  const pick = async (label: string, option: string) => {
    const field = await control(panel, label);
    await field.evaluate((element, words) => {
      const select = element as unknown as HTMLSelectElement;
      select.value = [...select.options].find(({ text }) => text === words)?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, option);
  };
  it('has chosen what does not hold, and leads to the very passage', async () => {
    expect(await isChecked(panel, '“Muse Spark is fully open source, and I run it at home,” he said.')).toBe(true);
    const text = await note();
    expect(text).toContain('[What Muse Spark changes');
    expect(text).toMatch(/claims\.html\?today=2026-11-22#:~:text=Unlike%20Llama%204%2C,can%20look%20inside\./);
    expect(text).toMatch(/True|Contradicted|partly|no longer/);
    expect(text.length).toBeLessThanOrEqual(600);
  });

  it('copies the note as it stands', async () => {
    const text = await note();
    await press(panel, 'Copy');
    await until('Copied', async () => (await notices(panel)).join().includes('Copied.'));
    expect(await pastedIn(panel)).toBe(text);
  });

  it('writes other forms, long and short, and leaves out what is not chosen', async () => {
    await pick('Form of text', 'BBCode');
    expect(await note()).toContain('[url=http');
    await pick('Template', 'Long, for a log');
    await pick('Form of text', 'HTML');
    expect(await note()).toContain('<li>');
    await pick('Form of text', 'Plain text');
    expect(await note()).toContain('no source linked');
    await press(panel, 'no source linked');
    expect(await note()).not.toContain('no source linked');
    await press(panel, 'no source linked');
  });

  it('keeps a template of the reader’s own, and tells its mistakes', async () => {
    await press(panel, 'Edit template');
    const source = await control(panel, 'Text of the template');
    await source.evaluate((element) => (element as unknown as HTMLTextAreaElement).select());
    await source.type('Seen on {tittle}');
    const error = await panel.waitForSelector('.editor .error');
    expect(await error?.evaluate(({ textContent }) => textContent)).toBe('Line 1: there is no placeholder {tittle}.');
    await source.evaluate((element) => (element as unknown as HTMLTextAreaElement).select());
    await source.type('Seen on {title}');
    await (await control(panel, 'Name')).type('Mine');
    await press(panel, 'Save template');
    await until('the template', async () => (await note()).startsWith('Seen on What Muse Spark changes'));
    expect((await stored(panel)).local).toMatchObject({ replyTemplates: [{ name: 'Mine', text: 'Seen on {title}' }] });
    await reload(panel);
    // What is stored comes a moment after the panel.
    await until('the kept template', async () => {
      await pick('Template', 'Mine');
      return (await note()).includes('Seen on [What Muse Spark changes');
    });
    await press(panel, 'Edit template');
    await press(panel, 'Delete template');
    await until('the first template', async () => (await note()).includes('checked against sources'));
    expect((await stored(panel)).local).toMatchObject({ replyTemplates: [] });
  });

  it('can be used by the keyboard alone', async () => {
    // The clipboard is open to nobody but the page in front.
    await panel.bringToFront();
    await panel.focus('.boxes input');
    const before = await note();
    await panel.keyboard.press(' ');
    expect(await note()).not.toBe(before);
    await panel.keyboard.press(' ');
    expect(await note()).toBe(before);
    await until('the button behind the note', async () => {
      await (await control(panel, 'Note')).focus();
      await panel.keyboard.press('Tab');
      return panel.evaluate(() => document.activeElement?.textContent?.includes('Copy'));
    });
    await panel.keyboard.press('Enter');
    await until('Copied', async () => (await notices(panel)).join().includes('Copied.'));
    expect(await pastedIn(panel)).toBe(before);
  });

  it.each([
    ['Markdown', 'caveat-127.0.0.1-', '.md', '# Notes on'],
    ['Claims as CSV', 'caveat-127.0.0.1-', '.csv', '\ufeffPage,Title,'],
    ['JSON', 'caveat-127.0.0.1-', '.json', '"format": "caveat-report"'],
    ['Page to print', 'caveat-127.0.0.1-', '.html', '<!doctype html>'],
    ['Web Annotations', 'caveat-127.0.0.1-', '.annotations.jsonld', 'TextPositionSelector'],
    ['ClaimReview', 'caveat-127.0.0.1-', '.claimreview.jsonld', '"ClaimReview"'],
  ])('saves a file: %s', async (form, begin, end, holds) => {
    await panel.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { saved: (blob as Blob).arrayBuffer() });
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        Object.assign(globalThis, { name: this.download });
      };
    });
    await press(panel, `Save the report: ${form}`);
    const [name, text] = await panel.evaluate(async () => {
      const { name, saved } = globalThis as unknown as { name: string; saved: Promise<ArrayBuffer> };
      return [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved)] as const;
    });
    expect(name.startsWith(begin) && name.endsWith(end), name).toBe(true);
    expect(text).toContain(holds);
  });

  it.each(looks)('has nothing that axe-core objects to: %s, %s', async (scheme, direction) => {
    await harness.prefer(panel, { scheme });
    await setDirection(panel, direction);
    const editor = await panel.$('.editor');
    if (!editor) await press(panel, 'Edit template');
    expect(await pageViolations(panel)).toEqual([]);
    await setDirection(panel, 'ltr');
  });

  it('makes no error and no request in all of this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
    expect(harness.foreignRequests()).toEqual([]);
  });
});
