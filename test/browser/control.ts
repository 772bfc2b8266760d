/** What only the browser itself, not a page, can do. `chromium.ts` and `firefox.ts` each know how in theirs. */
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import type { Management } from './management';

export interface Preferences {
  scheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

export interface Control {
  /** The extension's own address, with a slash at its end. */
  readonly base: string;
  /** The browser's own settings for the extension. To be asked for first, where errors count. */
  manage(): Promise<Management>;
  /** Does what the extension's keyboard command does in the page. */
  command(page: Page, name: string): Promise<void>;
  openExtensionPage(path: string): Promise<Page>;
  /** The page that the extension opened by itself when it was installed; waits for it. */
  welcome(): Promise<Page>;
  /** Ends the extension's background, as browsers do after a while without work. */
  stopBackground(): Promise<void>;
  /** False while it is asleep: a message would wake it. */
  backgroundRuns(): Promise<boolean>;
  /** What the system prefers; in Firefox for all pages at once. */
  prefer(page: Page, preferences: Preferences): Promise<void>;
}

export interface Driver {
  /** With a proxy (host and port) every request goes to it, and the browser is told to make none of its own. */
  options(extension: string, proxy?: string): LaunchOptions;
  /** Resolves once the extension is ready for pages. */
  attach(browser: Browser, extension: string): Promise<Control>;
}
