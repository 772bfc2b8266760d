/**
 * A page's report: the models it names, what it says of them, and what the sources say to that. The marks in the page,
 * the panel, the command line and the exports all show these values. Pure: the day is an argument.
 */
import { claimIndex } from '../claims/index';
import type { FoundClaim } from '../claims/types';
import { findTickers, type TickerNote } from '../detect/tickers';
import type { FullPack, Pack } from '../knowledge/pack';
import type { Source } from '../knowledge/schema';
import type { TokenPack } from '../knowledge/token-pack';
import type { CardSource, NoteLine } from './card-types';
import { citations } from './citations';
import { cites } from './cites';
import { modelsOf, nameOf, type ReportModel } from './models';
import { noteLines } from './notes';
import type { DateReading } from './page-date/facts';
import { type PageDate, pageDate } from './page-date/page-date';
import type { PageFacts } from './page-facts';
import { findInParts } from './parts';
import { signalsOf } from './signals/signals';
import type { Signal } from './signals/types';

/** A place in the page's text. */
interface Place {
  start: number;
  end: number;
}

export interface ReportNote extends Place, NoteLine {
  pack: string;
  model: string;
  /** The model's. */
  name: string;
  /** Those that `refs` number. */
  sources: CardSource[];
}

/** A figure or superlative for which the page gives no source, and on which the base has no claim. */
export interface ReportHint extends Place {
  model: string;
  name: string;
  sentence: string;
}

export interface PageReport {
  format: 'caveat-report';
  version: 1;
  url?: string;
  title: string;
  today: string;
  /** When the page was written, and how that was found; `given` by whoever asked. */
  date: PageDate | (Omit<DateReading, 'from'> & { from: 'given' }) | null;
  /** In order of appearance. */
  models: ReportModel[];
  /** In the page's order. */
  notes: ReportNote[];
  hints: ReportHint[];
  /** Tickers of tokens that borrow the name of a model that the page names. */
  tickers: TickerNote[];
  /** Sources of the base on its models that the page links to. */
  cited: CitedSource[];
  /** Most consequential first. */
  signals: Signal[];
}

export interface CitedSource {
  /** The page's own link. */
  href: string;
  publisher: string;
  kind: Source['kind'];
}

/** Finds a pack by its id: those of all models that the page names have to be there. */
export type PackOf = (id: string) => FullPack | undefined | null;

/** A report without its signals, which a stream of posts has no use for. */
export type Findings = Omit<PageReport, 'signals'>;

export function pageReport(facts: PageFacts, packOf: PackOf, today: string, tokens?: TokenPack | null): PageReport {
  const found = findings(facts, packOf, today, tokens);
  return { ...found, signals: signalsOf(facts, found) };
}

/** Without `tokens`, tickers are not looked for. */
export function findings(facts: PageFacts, packOf: PackOf, today: string, tokens?: TokenPack | null): Findings {
  const { text, mentions } = facts;
  const packs = packsOf(facts, packOf);
  const date = typeof facts.date === 'string' ? { day: facts.date, from: 'given' as const } : dateOf(facts, today);
  const found = findInParts(facts, claimIndex([...packs.values()]));
  const sourced = new Set([...packs.values()].filter((pack) => givesSource(facts, pack)).map(({ id }) => id));
  return {
    format: 'caveat-report',
    version: 1,
    ...(facts.url !== undefined && { url: facts.url }),
    title: facts.title,
    date,
    today,
    models: modelsOf(mentions, packs),
    notes: found.claims.flatMap((claim) => noteOf(claim, text, packs, date?.day)),
    hints: found.figures
      .filter(({ pack }) => !sourced.has(pack))
      .map(({ start, end, model, pack }) => ({
        start,
        end,
        model,
        name: nameOf(model, packs.get(pack)),
        sentence: text.slice(start, end),
      })),
    tickers: tokens ? findTickers(text, tokens.tokens, mentions, packIds(facts)) : [],
    cited: citedIn(facts, packs),
  };
}

/** True where the page links a source of the model: its reader can follow a figure there. */
export function givesSource({ links }: Pick<PageFacts, 'links'>, { sources }: Pack): boolean {
  const { linked, anyPrimary } = cites(links, sources);
  return anyPrimary || linked.some(({ exact }) => exact);
}

/** Each once, in the order of the packs. */
function citedIn({ links }: PageFacts, packs: ReadonlyMap<string, Pack>): CitedSource[] {
  const found = [...packs.values()].flatMap(({ sources }) =>
    cites(links, sources).linked.flatMap(({ source, href }): CitedSource[] => {
      const own = sources[source];
      return own ? [{ href, publisher: own.publisher, kind: own.kind }] : [];
    }),
  );
  return [...new Map(found.map((source) => [source.href, source])).values()];
}

const dateOf = ({ date }: PageFacts, today: string): PageDate | null =>
  date && typeof date !== 'string' ? pageDate(date, today) : null;

type Named = Readonly<Record<'mentions' | 'topics', readonly { pack?: string }[]>>;

/** Ids of the packs that a report needs. */
export const packIds = ({ mentions, topics }: Named): string[] => [
  ...new Set([...mentions, ...topics].flatMap(({ pack }) => pack ?? [])),
];

function packsOf(facts: PageFacts, packOf: PackOf): Map<string, FullPack> {
  const packs = new Map<string, FullPack>();
  for (const id of packIds(facts)) {
    // With the lines above: what is said of a line is said of its members.
    for (let pack = packOf(id); pack && !packs.has(pack.id); pack = packOf(pack.family?.id ?? ''))
      packs.set(pack.id, pack);
  }
  for (const id of [...packs.values()].flatMap(({ toldIn = [] }) => toldIn)) {
    const other = packOf(id);
    if (other) packs.set(id, other);
  }
  return packs;
}

function noteOf(
  { start, end, claim, pack: packId, model, modelPack, manner }: FoundClaim,
  text: string,
  packs: ReadonlyMap<string, FullPack>,
  day: string | undefined,
): ReportNote[] {
  const pack = packs.get(packId);
  if (!pack) return [];
  const by = citations(pack.sources);
  const said = { claim: claim.id, sentence: text.slice(start, end), manner };
  return noteLines(pack, [said], day, by).map((line) => ({
    ...line,
    start,
    end,
    pack: packId,
    model,
    name: nameOf(model, packs.get(modelPack)),
    sources: by.cited(),
  }));
}
