/** Real Chromium on the generated page. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../tools/browsers.mjs';
import { root } from '../../tools/dependencies.mjs';
import { knowledge } from '../../tools/knowledge/plugin';

export const ADDRESS = 'https://archive.test/';

/** A file of `test/bench` and all that it imports, as one script. */
export async function bundled(file = 'in-page.ts'): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [knowledge()],
    define: { __TEST_BUILD__: 'false' },
    build: {
      write: false,
      copyPublicDir: false,
      target: 'chrome128',
      lib: { entry: `test/bench/${file}`, formats: ['iife'], name: 'benchBundle' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('Vite built nothing.');
  return chunk.code;
}

/** A browser without any extension. */
export function launchBare(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    args,
    protocolTimeout: 600_000,
  });
}

/** A tab in which `ADDRESS` is this markup. Isolated from other origins, so its clock is exact to 5 µs, not to 100. */
export async function tabFor(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.url() === ADDRESS;
    void request.respond({
      status: isPage ? 200 : 204,
      contentType: 'text/html; charset=utf-8',
      headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
      body: isPage ? html : '',
    });
  });
  return page;
}

export async function openMarkup(browser: Browser, html: string): Promise<Page> {
  const page = await tabFor(browser, html);
  await page.goto(ADDRESS);
  return page;
}
