/**
 * Runs a built extension in a real browser on the project's own pages. To a browser without a window the server of
 * these pages is also the proxy: it sees every request that the browser makes, whoever in it asks, and lets none out.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.mjs';
import { root } from '../../tools/dependencies.mjs';
import { type Request, type Server, serve } from '../../tools/serve.mjs';
import { chromium } from './chromium';
import type { Control } from './control';
import { firefox } from './firefox';
import { watchMutations } from './mutations';

const drivers = { chromium, firefox };
export type Kind = keyof typeof drivers;
export const kinds: readonly Kind[] = ['chromium', 'firefox'];

export interface Options {
  /** The unpacked extension; `dist/test-<kind>` unless said otherwise. */
  extension?: string;
  /** With a window, for somebody who looks at it, the browser also keeps its way to the outside. */
  headless?: boolean;
  /** Leave the welcome page open that the extension opens once it is installed. */
  keepWelcome?: boolean;
}

export interface OpenOptions {
  width?: number;
  height?: number;
  /** Record what happens to the page's DOM; read it with `mutations(page)`. */
  watch?: boolean;
}

export interface Harness extends Control {
  readonly kind: Kind;
  readonly browser: Browser;
  /** Opens a page of test/pages in a new tab. An `http:` address shows the page as if that host served it. */
  open(path: string, options?: OpenOptions): Promise<Page>;
  /** Requests that are not a page, with its scripts, that a test has opened: there must be none. */
  foreignRequests(): Request[];
  close(): Promise<void>;
}

function pages(browser: Browser, server: Server, headless: boolean): Pick<Harness, 'open' | 'foreignRequests'> {
  const hosts = new Set([new URL(server.url).host]);
  return {
    async open(path, { width = 1000, height = 800, watch = false } = {}) {
      const url = new URL(path, server.url);
      hosts.add(url.host);
      const page = await browser.newPage();
      // In a window that somebody looks at, pages are as large as the window.
      if (headless) await page.setViewport({ width, height });
      if (watch) await page.evaluateOnNewDocument(watchMutations);
      await page.goto(url.href);
      return page;
    },
    foreignRequests() {
      // The pages fetch nothing, so a fetch is the extension's, whatever it asks for.
      return server.requests.filter(
        ({ found, dest, url }) => !(found && dest !== 'empty' && hosts.has(new URL(url).host)),
      );
    },
  };
}

/** Starts a browser with the extension in it. */
export async function launch(
  kind: Kind,
  { extension = join(root, 'dist', `test-${kind}`), headless = true, keepWelcome = false }: Options = {},
): Promise<Harness> {
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No extension in ${extension}. Run: npm run build -- --mode test`);
  }
  const executablePath = findBrowser(kind);
  const server = await serve();
  const proxy = headless ? new URL(server.url).host : undefined;
  const { options, attach } = drivers[kind];
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server.close();
  };
  try {
    const settings = { ...options(extension, proxy), executablePath, headless, defaultViewport: null };
    browser = await puppeteer.launch(settings);
    const control = await attach(browser, extension);
    const greeting = await control.welcome();
    if (!keepWelcome) await greeting.close();
    return { ...control, kind, browser, ...pages(browser, server, headless), close };
  } catch (error) {
    await close();
    throw error;
  }
}
