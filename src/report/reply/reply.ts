/** A note to paste, from what a reader has chosen of a report, by a template and in a form of text. Neutral by its words. */
import type { Say } from '../../words/words';
import { joined } from '../export/sheet';
import type { Stance } from '../stance';
import { type Block, block, type Piece } from '../text/blocks';
import { type TextForm, writeText } from '../text/forms';
import type { WordedNote, WordedReport, WordedSignal } from '../worded';
import type { Line, Node, Placeholder } from './template';

export interface Asked {
  report: WordedReport;
  /** Indexes into the report's notes and signals. */
  chosen: { notes: ReadonlySet<number>; signals: ReadonlySet<number> };
  nodes: readonly Node[];
  form: TextForm;
  /** The most characters of the reply as it is pasted; absent where it may be long. */
  most?: number;
}

export interface Reply {
  text: string;
  /** How many of the chosen claims and signals did not fit. */
  left: number;
}

type Item = { loop: 'claim'; of: WordedNote } | { loop: 'signal'; of: WordedSignal };
type Values = Partial<Record<Placeholder, Piece[]>>;

const byWeight: readonly Stance[] = ['fails', 'partly', 'open', 'holds'];

/** The weightiest first. What does not fit beside them is left out; one is always there. */
export function writeReply(asked: Asked, say: Say): Reply {
  const { report, chosen, most = Number.POSITIVE_INFINITY } = asked;
  const notes = report.notes.filter((_, index) => chosen.notes.has(index));
  const signals = report.signals.filter((_, index) => chosen.signals.has(index));
  const items: Item[] = [
    ...notes
      .sort((a, b) => byWeight.indexOf(a.stance) - byWeight.indexOf(b.stance))
      .map((of) => ({ loop: 'claim' as const, of })),
    ...signals.map((of) => ({ loop: 'signal' as const, of })),
  ];
  const write = (kept: readonly Item[]): string =>
    writeText[asked.form](fill(asked, kept, items.length - kept.length, say));
  const kept: Item[] = [];
  for (const item of items) if (kept.length === 0 || write([...kept, item]).length <= most) kept.push(item);
  return { text: write(kept), left: items.length - kept.length };
}

function fill({ report, nodes }: Asked, items: readonly Item[], left: number, say: Say): Block[] {
  const page = pageValues(report, left, say);
  const lines = nodes.flatMap((node): Piece[][] => {
    if (!('each' in node)) return linePieces(node, page);
    const own = items.filter(({ loop }) => loop === node.each);
    return own.flatMap((item) => node.lines.flatMap((line) => linePieces(line, { ...page, ...itemValues(item, say) })));
  });
  return lines.flatMap(asBlock);
}

/** None for a line whose placeholders all have nothing to say. */
function linePieces({ parts }: Line, values: Values): Piece[][] {
  const named = parts.flatMap((part) => ('name' in part ? [values[part.name] ?? []] : []));
  if (named.length > 0 && named.every((pieces) => pieces.length === 0)) return [];
  return [
    parts.flatMap((part): Piece[] => {
      if (!('name' in part)) return [part];
      return (values[part.name] ?? []).map((piece) => ({ ...piece, bold: part.bold || piece.bold === true }));
    }),
  ];
}

function asBlock(pieces: Piece[]): Block[] {
  const [first, ...rest] = pieces;
  if (!first || pieces.every(({ text }) => text.trim() === '')) return [];
  const mark = /^\s*[-•]\s+/.exec(first.text)?.[0];
  return [
    mark ? block('item', { ...first, text: first.text.slice(mark.length) }, ...rest) : block('paragraph', ...pieces),
  ];
}

const one = (text: string | undefined, href?: string): Piece[] => (text ? [{ text, ...(href && { href }) }] : []);

const pageValues = ({ title, url, written, today }: WordedReport, left: number, say: Say): Values => ({
  title: one(title || say('replyText'), url),
  address: one(url, url),
  written: one(written),
  today: one(today),
  more: left > 0 ? one(left === 1 ? say('replyMoreOne') : say('replyMore', String(left))) : [],
});

function itemValues(item: Item, say: Say): Values {
  if (item.loop === 'signal') {
    const { name, seen, quotes } = item.of;
    const words = quotes.slice(0, 3).map((own) => say('quotedWords', own));
    return { signal: one(name), seen: one(seen), quotes: one(words.join(say('listSeparator'))) };
  }
  const { model, claim, words, verdict, change, note, manner, sources, passage, tags } = item.of;
  const cited = sources.map(({ url, by }) => ({ text: by, href: url }));
  // One has to do for a short note: rather not the vendor's own.
  const weightiest = sources.find(({ isVendor }) => !isVendor) ?? sources[0];
  return {
    model: one(model),
    claim: one(claim),
    quote: one(say('quotedWords', words), passage),
    verdict: one(verdict),
    change: one(change),
    note: one([note, manner, ...tags.map((tag) => `(${tag})`)].filter(Boolean).join(' ')),
    source: one(weightiest?.by, weightiest?.url),
    sources: joined(cited, say('listBreak')),
    passage: one(passage && say('exportShow'), passage),
  };
}
