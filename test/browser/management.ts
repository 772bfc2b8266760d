import type { Page } from 'puppeteer-core';

/** What a person does with an extension in the browser's own settings, and what the browser has noted about it. */
export interface Management {
  /** From now on the browser grants the hosts that the extension asks for: nobody is there to answer its question. */
  allowRequests(): Promise<void>;
  /** Takes a granted host back, as the browser's settings for the extension do. */
  removeHost(pattern: string): Promise<void>;
  /** Replaces the extension by itself while pages are open, as an update does. */
  update(): Promise<void>;
  setEnabled(enabled: boolean): Promise<void>;
  /** Lets the extension run in private windows, which no browser does by itself. It may begin anew. */
  allowPrivate(): Promise<void>;
  /** An empty tab in a private window. */
  openPrivate(): Promise<Page>;
  /** Every error noted since this began, in the extension's background, its pages and its content scripts. */
  errors(): Promise<string[]>;
}
