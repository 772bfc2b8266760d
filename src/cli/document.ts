/** One text or page, checked: mentions, what is said of the models, and a card for each. */
import { topicsOf } from '../claims/topics';
import { markParagraphs } from '../detect/paragraphs';
import type { Mention } from '../detect/types';
import { cardContent } from '../report/card-content';
import type { ModelCard } from '../report/card-types';
import type { PageFacts } from '../report/page-facts';
import { type PageReport, pageReport } from '../report/page-report';
import { unknownContent } from '../report/unknown';
import type { Check } from './args';
import { readDateFacts } from './date-facts';
import type { Engine } from './engine';
import { readHtml } from './html-runs';
import { type MentionRecord, toRecord } from './jsonl';
import { readLinks } from './links';
import { type HintRecord, hintRecord, type NoteRecord, noteRecord, type TickerRecord, tickerRecord } from './records';
import { looksLikeHtml, readable } from './text-runs';

export interface ModelFound {
  model: string;
  /** As the knowledge base writes it; for an unknown version, as the text does. */
  name: string;
  /** How often it is named. */
  count: number;
  card: ModelCard;
}

/** `given` is `--date`. */
export type WrittenOn = NonNullable<PageReport['date']>;

export interface CheckResult {
  input: 'html' | 'text';
  /** For a page: the text taken out of it, into which the mentions' offsets point. */
  text?: string;
  /** When it was written: what `--date` says, else what the page does; null where nobody says it. */
  date: WrittenOn | null;
  mentions: MentionRecord[];
  notes: NoteRecord[];
  hints: HintRecord[];
  /** Tickers of tokens that borrow the name of a model. */
  tickers: TickerRecord[];
  /** Most often named first. */
  models: ModelFound[];
}

export interface Read {
  input: CheckResult['input'];
  facts: PageFacts;
  report: PageReport;
}

/** What a report is made from, and the report. */
export function reportOn(raw: string, asked: Pick<Check, 'input' | 'date'>, today: string, engine: Engine): Read {
  const isHtml = asked.input === 'html' || (asked.input === 'detect' && looksLikeHtml(raw));
  const page = isHtml ? readHtml(raw) : null;
  const { runs, title } = page ?? { runs: markParagraphs(raw), title: '' };
  const mentions = engine.detect(runs, title);
  // A plain text has no place that says when it was written.
  const dateFacts = page && readDateFacts(page.document, page.runs);
  const address = addressIn(dateFacts?.canonical);
  const facts = {
    ...(address && { url: address }),
    title,
    text: runs,
    mentions,
    date: asked.date ?? dateFacts,
    links: page ? readLinks(page.document, dateFacts?.canonical) : [],
    topics: topicsOf(mentions, title ? engine.detect(title) : []),
  };
  return { input: isHtml ? 'html' : 'text', facts, report: pageReport(facts, engine.pack, today, engine.tokens) };
}

/** Where a file says that it is a page of the web. */
const addressIn = (canonical: string | undefined): string | undefined =>
  canonical && URL.canParse(canonical) && /^https?:/i.test(canonical) ? new URL(canonical).href : undefined;

export function checkDocument(
  raw: string,
  asked: Pick<Check, 'input' | 'date'>,
  today: string,
  engine: Engine,
): CheckResult {
  const { input, facts, report } = reportOn(raw, asked, today, engine);
  const { text, mentions } = facts;
  const { date, notes, hints, tickers } = report;
  return {
    input,
    ...(input === 'html' && { text: readable(text) }),
    date,
    mentions: mentions.map(toRecord),
    notes: notes.map(noteRecord),
    hints: hints.map(hintRecord),
    tickers: tickers.map((ticker) => tickerRecord(ticker, engine.tokens)),
    models: modelsOf(mentions, (mention) => cardFor(mention, report, engine)),
  };
}

function modelsOf(mentions: readonly Mention[], card: (mention: Mention) => ModelCard): ModelFound[] {
  const found = new Map<string, ModelFound>();
  for (const mention of mentions) {
    const { model } = mention;
    const known = found.get(model);
    if (known) known.count += 1;
    else {
      const content = card(mention);
      found.set(model, { model, name: content.title, count: 1, card: content });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function cardFor(mention: Mention, { date, notes, today }: PageReport, engine: Engine): ModelCard {
  const pack = mention.pack === undefined ? undefined : engine.pack(mention.pack);
  if (!pack) return unknownContent(mention, engine.checked, today);
  const said = notes.filter(({ model }) => model === mention.model);
  return cardContent(pack, { model: mention.model, said, today, ...(date && { pageDate: date.day }) });
}
