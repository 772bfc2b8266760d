/** When the page was written: the one place of the content script that knows. Found out when it is first asked for. */
import type { DateReply, ReadDate } from '../messages/messages';
import { collectDateFacts } from './date-facts';
import { ask } from './runtime';
import { page } from './site';

export class PageDay {
  private found: Promise<DateReply> | null = null;

  /** Null where the page doesn't say. */
  get(): Promise<DateReply> {
    this.found ??= this.find();
    return this.found;
  }

  /** The page has moved on: another day may be its. */
  forget(): void {
    this.found = null;
  }

  private find(): Promise<DateReply> {
    const request: ReadDate = { kind: 'read-date', facts: collectDateFacts(page.document) };
    return ask(request);
  }
}
