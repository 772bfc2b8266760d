/** What a reader may send when an entry is wrong. It names the entry and nothing of where it was read. Pure. */
import type { Say } from '../words/words';

export interface Reported {
  name: string;
  id: string;
  checked: string;
  /** Of the extension. */
  version: string;
}

export const reportText = (say: Say, { name, id, checked, version }: Reported): string =>
  say('browseReportText', name, id, checked, version);

/** The project's form for an issue, filled in; only following the link sends it. */
export function issueAddress(repository: string, title: string, body: string): string {
  const address = new URL(`${repository}/issues/new`);
  address.search = new URLSearchParams({ title, body }).toString();
  return address.href;
}
