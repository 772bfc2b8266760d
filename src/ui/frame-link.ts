/** The line to the content script of one frame: asks what it holds, follows it, and tells where to look. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { type FirstFacts, parseFromReportedPage, REPORT_PORT, type ToReportedPage } from '../messages/report';
import type { PageFacts } from '../report/page-facts';

export interface Handlers {
  /** What the page knows at once: see `PageFacts.models`. */
  onFirstFacts?(facts: PageFacts): void;
  onFacts(facts: PageFacts): void;
  /** Nobody listens there, or not any more. */
  onGone(): void;
}

export class FrameLink {
  private readonly port: Runtime.Port;

  constructor(tabId: number, frameId: number, { onFirstFacts, onFacts, onGone }: Handlers) {
    this.port = browser.tabs.connect(tabId, { name: REPORT_PORT, frameId });
    this.port.onMessage.addListener((message: unknown) => {
      const news = parseFromReportedPage(message);
      if (news?.kind === 'first-facts') onFirstFacts?.(firstFacts(news));
      if (news?.kind === 'facts') onFacts(news.facts);
      if (news?.kind === 'facts-changed') this.send({ kind: 'read-facts' });
    });
    this.port.onDisconnect.addListener(() => {
      // Chromium wants its error to be seen.
      void browser.runtime.lastError;
      onGone();
    });
    this.send({ kind: 'read-facts' });
  }

  show(start: number, end: number): void {
    this.send({ kind: 'show-place', start, end });
  }

  close(): void {
    this.port.disconnect();
  }

  private send(message: ToReportedPage): void {
    try {
      this.port.postMessage(message);
    } catch {
      // The other end has just gone: `onGone` tells.
    }
  }
}

const firstFacts = ({ url, title, models }: FirstFacts): PageFacts => ({
  url,
  title,
  models,
  text: '',
  mentions: [],
  date: null,
  links: [],
  topics: [],
});
