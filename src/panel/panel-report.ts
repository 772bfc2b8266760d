/** Makes what the panel shows: the report, and what stands beside it. Pure: the worker's, for the engine behind it is much to load. */
import type { TickerNote } from '../detect/tickers';
import type { FullPack } from '../knowledge/pack';
import type { TokenPack } from '../knowledge/token-pack';
import { citations } from '../report/citations';
import { cites } from '../report/cites';
import type { PageFacts } from '../report/page-facts';
import { packIds, pageReport } from '../report/page-report';
import { tickerCard } from '../report/token-card';
import type { LookAlike, PanelReport, Unlinked } from './view';

export interface Base {
  packs: ReadonlyMap<string, FullPack>;
  tokens: TokenPack | null;
  checked: string;
}

export function panelReport(facts: PageFacts, { packs, tokens, checked }: Base, today: string): PanelReport {
  const report = pageReport(facts, (id) => packs.get(id), today, tokens);
  return {
    report,
    lookAlikes: tokens ? lookAlikes(report.tickers, packs, tokens, today) : [],
    // A text that was pasted has lost its links.
    unlinked: facts.url === undefined ? [] : unlinked(facts, packs),
    checked,
  };
}

function lookAlikes(
  notes: readonly TickerNote[],
  packs: ReadonlyMap<string, FullPack>,
  tokens: TokenPack,
  today: string,
): LookAlike[] {
  return [...new Set(notes.map(({ ticker }) => ticker))].flatMap((ticker): LookAlike[] => {
    const own = notes.filter((note) => note.ticker === ticker);
    const ids = own.flatMap((note) => note.tokens);
    const card = tickerCard(tokens, ticker, ids, today);
    const resembled = packs.get(own[0]?.resembles ?? '');
    if (!card || !resembled) return [];
    return [{ card, resembles: resembled.name, places: own.map(({ start, end, text }) => ({ start, end, text })) }];
  });
}

function unlinked(facts: PageFacts, packs: ReadonlyMap<string, FullPack>): Unlinked[] {
  return packIds({ mentions: facts.mentions, topics: [] }).flatMap((id): Unlinked[] => {
    const pack = packs.get(id);
    if (!pack || cites(facts.links, pack.sources).linked.length > 0) return [];
    const by = citations(pack.sources);
    const [first] = by.cite(pack.launch).refs;
    const source = by.cited().find(({ number }) => number === first);
    return [{ pack: id, name: pack.name, ...(source && { source }) }];
  });
}
