/** When the page was written: the one place of the content script that knows. Found out when it is first asked for. */
import type { DateReply, ReadDate } from '../messages/messages';
import type { DateFacts } from '../report/page-date/facts';
import { filledShelf } from './card-shelf';
import { ask } from './runtime';
import { pageWindow } from './site';
import { Walker } from './walk';

/** What a document says of when it was written; null where the extension is gone. */
export const dateFacts = async (of: Document): Promise<DateFacts | null> =>
  (await filledShelf()).caveatDates?.(of, (root) => new Walker(root)) ?? null;

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

  private async find(): Promise<DateReply> {
    const facts = await dateFacts(pageWindow.document);
    if (!facts) return null;
    const request: ReadDate = { kind: 'read-date', facts };
    return ask(request);
  }
}
