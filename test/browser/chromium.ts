/** Chromium takes an unpacked extension over the debugging pipe; its service worker is open to tests. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, LaunchOptions, WebWorker } from 'puppeteer-core';
import { manageChromium } from './chromium-management';
import type { Control, Driver } from './control';
import type { Management } from './management';
import { pause, until } from './page';

/** The part of the API that tests use inside the worker. */
declare const chrome: {
  runtime: { onMessage: { hasListeners(): boolean } };
  tabs: { query(query: object): Promise<object[]> };
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
};

/** A worker that runs answers much sooner; ms. */
const GONE = 500;

const isRoot = process.getuid?.() === 0;

const proxied = (proxy: string): string[] => [
  `--proxy-server=${proxy}`,
  '--proxy-bypass-list=<-loopback>',
  '--disable-quic',
  // What Chromium asks for by itself, so that any request left is a finding.
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-features=NetworkTimeServiceQuerying,HttpsUpgrades',
  '--gaia-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9',
];

function options(extension: string, proxy?: string): LaunchOptions {
  const args = ['--no-first-run', ...(isRoot ? ['--no-sandbox'] : []), ...(proxy ? proxied(proxy) : [])];
  return { pipe: true, enableExtensions: [extension], args };
}

/** One that is gone never answers, and has nothing left to load. */
const hasLoaded = (worker: WebWorker): Promise<boolean> =>
  Promise.race([
    worker.evaluate(() => chrome.runtime.onMessage.hasListeners()).catch(() => false),
    pause(GONE).then(() => true),
  ]);

async function attach(browser: Browser, folder: string): Promise<Control> {
  const extension = await until('the extension', async () =>
    [...(await browser.extensions()).values()].find(({ path }) => resolve(path) === resolve(folder)),
  );
  const base = `chrome-extension://${extension.id}/`;
  const getWorker = (): Promise<WebWorker> => until('the service worker', async () => (await extension.workers())[0]);
  /** Where a worker is ended while it still loads its files, Chromium notes an error of the extension's. */
  const settled = (): Promise<unknown> =>
    until('a background at rest', async () =>
      (await Promise.all((await extension.workers()).map(hasLoaded))).every(Boolean),
    );

  const { host_permissions: hosts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  // Where no host is granted, there is no script to wait for.
  await until('the content script', async () => {
    const worker = await getWorker();
    // A worker that has just begun has no API yet, and throws.
    return worker.evaluate(
      async (least) => (await chrome.scripting.getRegisteredContentScripts()).length >= least,
      hosts ? 1 : 0,
    );
  });
  let management: Promise<Management> | undefined;
  return {
    base,
    manage() {
      management ??= manageChromium(browser, extension.id, settled);
      return management;
    },
    // No key that DevTools presses reaches the browser's shortcuts, so the event is fired where the shortcut fires it.
    async command(page, name) {
      await page.bringToFront();
      await (await getWorker()).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(base + path);
      return page;
    },
    welcome: () =>
      until('the welcome page', async () =>
        (await browser.pages()).find((page) => page.url() === `${base}src/welcome/welcome.html`),
      ),
    async stopBackground() {
      const worker = await getWorker();
      await settled();
      await worker.close();
    },
    async backgroundRuns() {
      return (await extension.workers()).length > 0;
    },
    async prefer(page, { scheme = 'light', reducedMotion = false, forcedColors = false }) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
          { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        ],
      });
    },
  };
}

export const chromium: Driver = { options, attach };
