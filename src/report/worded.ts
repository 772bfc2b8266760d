/**
 * A report in words: what the exports and the reply kit write, each in its own form. Positions are lost here, links to
 * the passages are found.
 */

import { writtenOn } from '../words/page-date';
import { signalSeen, signalWords } from '../words/signals';
import { verdictWords } from '../words/verdicts';
import type { Wording } from '../words/wording';
import type { CardSource } from './card-types';
import type { PageReport, ReportHint, ReportNote } from './page-report';
import { quote } from './quote';
import type { Signal } from './signals/types';
import { type Stance, stanceOf } from './stance';
import { passageLinks } from './text-fragment';

export interface WordedSource {
  url: string;
  title: string;
  /** Who says it and when, and what kind of voice that is. */
  by: string;
  /** The vendor's own words. */
  isVendor: boolean;
}

interface Linked {
  /** Leads to the passage; undefined where the page has no address. Found when it is first asked for. */
  readonly passage: string | undefined;
}

export interface WordedNote extends Linked {
  model: string;
  /** What is claimed, in our words. */
  claim: string;
  /** The page's words, clipped where they are long. */
  words: string;
  verdict: string;
  stance: Stance;
  /** What was so when the page was written, and is so today; absent where nothing has changed. */
  change?: string;
  note: string;
  manner?: string;
  sources: WordedSource[];
  /** Unconfirmed, or read elsewhere: what weakens it. */
  tags: string[];
}

export interface WordedSignal {
  kind: Signal['kind'];
  name: string;
  seen: string;
  /** What shows it, clipped, each once. */
  quotes: string[];
}

export interface WordedHint extends Linked {
  model: string;
  words: string;
}

export interface WordedReport {
  title: string;
  url?: string;
  /** A sentence or several. */
  written: string;
  today: string;
  notes: WordedNote[];
  hints: WordedHint[];
  signals: WordedSignal[];
  models: { name: string; maker?: string; count: number }[];
}

/** `text` is the page's; without it, a link leads to the first place with the same words. */
export function worded(report: PageReport, text: string | undefined, wording: Wording): WordedReport {
  const { url, title, date, today, notes, hints, signals, models } = report;
  const links = text === undefined ? undefined : passageLinks(text, url);
  const passage = (of: ReportNote | ReportHint): string | undefined =>
    links ? links(of) : passageLinks(of.sentence, url)({ start: 0, end: of.sentence.length });
  return {
    title,
    ...(url !== undefined && { url }),
    written: writtenOn(date, wording),
    today: wording.dates.full(today),
    notes: notes.map((note) => linked(noteIn(note, date?.day, wording), () => passage(note))),
    hints: hints.map((hint) => linked({ model: hint.name, words: quote(hint.sentence) }, () => passage(hint))),
    signals: signals.map((signal) => ({
      kind: signal.kind,
      name: wording.say(signalWords[signal.kind].word),
      seen: signalSeen(signal, wording),
      quotes: [...new Set(signal.quotes.map((own) => quote(own.text)))],
    })),
    models: models.map(({ name, maker, count }) => ({ name, ...(maker !== undefined && { maker }), count })),
  };
}

/** What tells a passage from its like is looked for in the whole page, so only where somebody wants the link. */
function linked<Item extends object>(item: Item, find: () => string | undefined): Item & Linked {
  let found: { link: string | undefined } | undefined;
  return Object.defineProperty(item, 'passage', {
    enumerable: true,
    get() {
      found ??= { link: find() };
      return found.link;
    },
  }) as Item & Linked;
}

function noteIn(note: ReportNote, day: string | undefined, wording: Wording): Omit<WordedNote, 'passage'> {
  const { word, change, manner } = verdictWords(note, day, wording);
  const { say } = wording;
  return {
    model: note.name,
    claim: note.says,
    words: quote(note.sentence),
    verdict: word,
    stance: stanceOf(note.verdict),
    ...(change !== undefined && { change }),
    note: note.text,
    ...(manner !== undefined && { manner }),
    sources: note.sources.map((source) => ({
      url: source.url,
      title: source.title,
      by: sourceBy(source, wording),
      isVendor: source.vendor,
    })),
    tags: note.unconfirmed ? [say('tagUnconfirmed')] : [],
  };
}

function sourceBy({ publisher, date, vendor, quotedVia }: CardSource, { say, dates }: Wording): string {
  return [
    publisher,
    ...(date ? [dates.full(date)] : []),
    ...(vendor ? [say('tagVendor')] : []),
    ...(quotedVia ? [quotedVia === 'unrecorded' ? say('quotedElsewhere') : say('quotedBy', quotedVia)] : []),
  ].join(say('listSeparator'));
}
