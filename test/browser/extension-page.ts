/** What tests see of, and do in, a page of the extension itself. */
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './page';

/** The extension API, in a page of the extension: Chromium has it as `chrome` only. */
interface Api {
  storage: Record<'sync' | 'local', { get(key: null): Promise<object>; set(items: object): Promise<void> }>;
  permissions: { getAll(): Promise<{ origins?: string[] }> };
}
declare const chrome: Api;
declare const browser: Api;

/** What axe-core objects to on the whole page, a line each. */
export async function pageViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

export type Look = readonly [scheme: 'light' | 'dark', direction: 'ltr' | 'rtl'];
export const looks: readonly Look[] = [
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['light', 'rtl'],
  ['dark', 'rtl'],
];

export const setDirection = (page: Page, direction: string): Promise<void> =>
  page.evaluate((value) => {
    document.documentElement.dir = value;
  }, direction);

/** Loads the page again; WebDriver may not do that to a page of an extension, but the page may. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.title = 'gone';
    location.reload();
  });
  await until('the page again', () =>
    page.evaluate(() => document.title !== 'gone' && document.querySelector('#app')?.hasChildNodes()),
  );
}

/** Everything that the extension has stored. */
export const stored = (page: Page): Promise<{ sync: object; local: object }> =>
  page.evaluate(async () => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser;
    return { sync: await storage.sync.get(null), local: await storage.local.get(null) };
  });

export const store = (page: Page, items: object): Promise<void> =>
  page.evaluate(async (values) => {
    await (typeof browser === 'undefined' ? chrome : browser).storage.sync.set(values);
  }, items);

/** Host permissions that the browser has granted, sorted. */
export const grantedHosts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { origins = [] } = await (typeof browser === 'undefined' ? chrome : browser).permissions.getAll();
    return origins.sort();
  });

/** The control with this label, as a person finds it; waits for it. */
export function control(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  return until(`“${label}”`, async () => {
    const found = await page.evaluateHandle(
      (text) =>
        [...document.querySelectorAll('label')].find((candidate) => candidate.textContent === text)?.control ??
        [...document.querySelectorAll('button, summary')].find(
          (candidate) => (candidate.ariaLabel ?? candidate.textContent) === text,
        ),
      label,
    );
    return (found.asElement() as ElementHandle<HTMLInputElement> | null) ?? undefined;
  });
}

export async function press(page: Page, label: string): Promise<void> {
  await (await control(page, label)).click();
}

export const isChecked = async (page: Page, label: string): Promise<boolean> =>
  (await control(page, label)).evaluate(({ checked }) => checked);

/** What the notices on the page say. */
export const notices = (page: Page): Promise<string[]> =>
  page.$$eval('.notice', (elements) => elements.map(({ textContent }) => textContent ?? ''));
