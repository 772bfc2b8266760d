/** Answers the panel and the popup while one of them is open: what the page holds, and where in it something stands. */
import type { Runtime } from 'webextension-polyfill';
import type { Lexicon } from '../detect/lexicon';
import { type FromReportedPage, parseToReportedPage, REPORT_PORT } from '../messages/report';
import { flash } from './card-shelf';
import { type FactsReading, readFacts, readFirst } from './facts';
import type { Named } from './located';
import type { PageText } from './page-text';
import { onConnect } from './runtime';
import { LONGEST_REST, REPORT_REST, REST_FACTOR } from './timing';

export class Onlookers {
  private readonly lexicon: Lexicon;
  private readonly signal: AbortSignal;
  /** Those who know what the page holds, and want to be told when that is no longer so. */
  private readonly upToDate = new Set<Runtime.Port>();
  private text: PageText | null = null;
  /** The last one, as long as it is true: the popup and the panel may both ask. */
  private reading: Promise<FactsReading> | null = null;
  /** Until when a page that changes all the time is left alone; on the page's own clock. */
  private restUntil = 0;
  private timer = 0;

  constructor(lexicon: Lexicon, signal: AbortSignal) {
    this.lexicon = lexicon;
    this.signal = signal;
  }

  /** `ready` resolves, with the names in the page, when it has been read for the first time. */
  listen(ready: () => Promise<readonly Named[]>): void {
    const { signal } = this;
    onConnect(signal, REPORT_PORT, (port) => {
      const close = (): void => port.disconnect();
      signal.addEventListener('abort', close, { once: true });
      port.onDisconnect.addListener(() => {
        signal.removeEventListener('abort', close);
        this.upToDate.delete(port);
        if (this.upToDate.size === 0) this.text = this.reading = null;
      });
      port.onMessage.addListener((message: unknown) => {
        const request = parseToReportedPage(message);
        if (request?.kind === 'read-facts') void ready().then((named) => this.answer(port, named));
        const spot = request?.kind === 'show-place' && this.text?.spot(request.start, request.end);
        if (spot) flash(spot, signal);
      });
    });
  }

  /** The page may hold something else now. */
  changed(): void {
    this.reading = null;
    if (this.upToDate.size === 0 || this.timer !== 0) return;
    this.timer = window.setTimeout(
      () => {
        this.timer = 0;
        for (const port of this.upToDate) post(port, { kind: 'facts-changed' });
        this.upToDate.clear();
      },
      Math.max(0, this.restUntil - performance.now()),
    );
  }

  private async answer(port: Runtime.Port, named: readonly Named[]): Promise<void> {
    const began = performance.now();
    this.upToDate.add(port);
    post(port, { kind: 'first-facts', ...(await readFirst(named)) });
    this.reading ??= readFacts(this.lexicon, this.signal);
    const { facts, text } = await this.reading;
    const now = performance.now();
    this.restUntil = now + Math.min(Math.max(REPORT_REST, REST_FACTOR * (now - began)), REPORT_REST + LONGEST_REST);
    if (this.signal.aborted) return;
    this.text = text;
    post(port, { kind: 'facts', facts });
  }
}

/** Whoever has gone meanwhile needs no answer. */
function post(port: Runtime.Port, message: FromReportedPage): void {
  try {
    port.postMessage(message);
  } catch {
    port.disconnect();
  }
}
