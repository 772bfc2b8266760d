/** What the panel shows beside the report itself, as values. Pure: any page's or text's facts in, lists out. */
import type { TickerNote } from '../detect/tickers';
import { GAP, RUN_BREAK } from '../detect/types';
import type { CardSource, Said } from '../report/card-types';
import { modelsOf, type ReportModel } from '../report/models';
import type { PageFacts } from '../report/page-facts';
import type { PageReport, ReportNote } from '../report/page-report';
import type { TickerCard } from '../report/token-card';

/** A ticker that borrows a model's name, with what is known of its tokens and where the page has it. */
export interface LookAlike {
  card: TickerCard;
  /** Name of the model that it could be taken for. */
  resembles: string;
  places: Pick<TickerNote, 'start' | 'end' | 'text'>[];
}

/** A model of which the page links no source, and where its launch can be read. */
export interface Unlinked {
  pack: string;
  name: string;
  source?: CardSource;
}

export interface PanelReport {
  report: PageReport;
  lookAlikes: LookAlike[];
  unlinked: Unlinked[];
  /** The day the base was last checked. */
  checked: string;
}

/** What can be said before any pack is read: which names stand in the page, as the page writes them. */
export const firstModels = ({ mentions, models }: PageFacts): ReportModel[] => models ?? modelsOf(mentions, new Map());

export const namesAny = ({ mentions, models }: PageFacts): boolean => (models ?? mentions).length > 0;

/** The notes on one sentence; at least one. */
export type Sentence = readonly [ReportNote, ...ReportNote[]];

/** A sentence that makes several claims stands once. In the order of the notes. */
export function bySentence(notes: readonly ReportNote[]): Sentence[] {
  const sentences = new Map<string, [ReportNote, ...ReportNote[]]>();
  for (const note of notes) {
    const key = `${note.start} ${note.end}`;
    const known = sentences.get(key);
    if (known) known.push(note);
    else sentences.set(key, [note]);
  }
  return [...sentences.values()];
}

/** What the page says of a pack's models, each claim once, as a card takes it. */
export function saidOf({ notes }: PageReport, pack: string): Said[] {
  const said = new Map<string, Said>();
  for (const { pack: id, claim, sentence, manner } of notes)
    if (id === pack && !said.has(claim)) said.set(claim, { claim, sentence, manner });
  return [...said.values()];
}

/** One mention, with the words around it. */
export interface MentionLine {
  start: number;
  end: number;
  before: string;
  name: string;
  after: string;
}

/** Characters around a mention: a line of a narrow panel. */
const BEFORE = 24;
const AFTER = 40;
const oddSpace = new RegExp(`[\\s${GAP}]+`, 'g');

/** Of one model, or of all; in the page's order. */
export function mentionLines({ text, mentions }: Pick<PageFacts, 'text' | 'mentions'>, model?: string): MentionLine[] {
  return mentions
    .filter((mention) => model === undefined || mention.model === model)
    .map(({ start, end }) => ({
      start,
      end,
      before: lastOf(text.slice(Math.max(0, start - BEFORE), start).split(RUN_BREAK), -1),
      name: plain(text.slice(start, end)),
      after: lastOf(text.slice(end, end + AFTER).split(RUN_BREAK), 0),
    }));
}

const lastOf = (blocks: string[], at: 0 | -1): string => plain(blocks.at(at) ?? '');
const plain = (text: string): string => text.replace(oddSpace, ' ');
