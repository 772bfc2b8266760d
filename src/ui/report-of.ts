/** Makes a page's report in a page of the extension: the same engine and the same base as everywhere. */
import { today } from '../clock';
import { readFullPacks, readTokens } from '../packs';
import type { PageFacts } from '../report/page-facts';
import { type PageReport, packIds, pageReport } from '../report/page-report';

export async function reportOf(facts: PageFacts): Promise<PageReport> {
  const [packs, tokens] = await Promise.all([readFullPacks(packIds(facts)), readTokens()]);
  return pageReport(facts, (id) => packs.find((pack) => pack.id === id), today(facts.url), tokens);
}
