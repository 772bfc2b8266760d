/** One text or page, checked: mentions, and a card for each model. */
import type { Mention } from '../detect/types';
import { cardContent } from '../report/card-content';
import type { CardContent } from '../report/card-types';
import { unknownContent } from '../report/unknown';
import type { Check } from './args';
import type { Engine } from './engine';
import { readHtml } from './html-runs';
import { type MentionRecord, toRecord } from './jsonl';
import { looksLikeHtml, markParagraphs, readable } from './text-runs';

export interface ModelFound {
  model: string;
  /** As the knowledge base writes it; for an unknown version, as the text does. */
  name: string;
  /** How often it is named. */
  count: number;
  card: CardContent;
}

export interface CheckResult {
  input: 'html' | 'text';
  /** For a page: the text taken out of it, into which the mentions' offsets point. */
  text?: string;
  mentions: MentionRecord[];
  notes: never[];
  /** Most often named first. */
  models: ModelFound[];
}

export function checkDocument(
  raw: string,
  asked: Pick<Check, 'input' | 'date'>,
  today: string,
  engine: Engine,
): CheckResult {
  const isHtml = asked.input === 'html' || (asked.input === 'detect' && looksLikeHtml(raw));
  const { runs, title } = isHtml ? readHtml(raw) : { runs: markParagraphs(raw), title: '' };
  const mentions = engine.detect(runs, title);
  return {
    input: isHtml ? 'html' : 'text',
    ...(isHtml && { text: readable(runs) }),
    mentions: mentions.map(toRecord),
    notes: [],
    models: modelsOf(mentions, (mention) => cardFor(mention, asked.date, today, engine)),
  };
}

function modelsOf(mentions: readonly Mention[], card: (mention: Mention) => CardContent): ModelFound[] {
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

function cardFor(mention: Mention, date: string | undefined, today: string, engine: Engine): CardContent {
  const pack = mention.pack === undefined ? undefined : engine.pack(mention.pack);
  if (!pack) return unknownContent(mention, engine.checked, today);
  return cardContent(pack, { model: mention.model, today, ...(date !== undefined && { pageDate: date }) });
}
