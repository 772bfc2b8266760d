/** A report as a sheet to read: the blocks of the Markdown and of the printable page. */
import type { Say } from '../../words/words';
import { type Block, block, type Piece } from '../text/blocks';
import type { WordedNote, WordedReport, WordedSource } from '../worded';

/** Quotes that show a signal, before it is told how many more there are. */
const SHOWN = 5;

export function sheet(report: WordedReport, say: Say): Block[] {
  const { title, url, written, today, notes, hints, signals, models } = report;
  const sources = numbered(notes);
  return [
    block('title', title ? say('exportTitle', title) : say('exportTitleOfText')),
    ...(url ? [block('paragraph', { text: url, href: url })] : []),
    block('paragraph', written, ' ', say('exportChecked', today)),
    block('heading', say('noteThisPage')),
    ...(notes.length > 0
      ? notes.flatMap((note) => noteBlocks(note, sources, say))
      : [block('paragraph', say('exportNoNotes'))]),
    ...section(
      say('exportSignals'),
      signals.map((signal) => block('item', ...signalPieces(signal, say))),
    ),
    ...section(
      say('signalFigures'),
      hints.map(({ model, words, passage }) =>
        block('item', `${model}: ${say('quotedWords', words)}`, ...shown(passage, say)),
      ),
    ),
    ...section(
      say('exportModels'),
      models.map(({ name, maker, count }) =>
        block('item', [maker ? `${name} (${maker})` : name, times(count, say)].join(say('listSeparator'))),
      ),
    ),
    ...section(
      say('sources'),
      [...sources.values()].map(({ number, title: name, by, url: href }) =>
        block('item', `[${number}] ${name} (${by}): `, { text: href, href }),
      ),
    ),
    block('paragraph', say('exportFoot')),
  ];
}

const section = (heading: string, blocks: Block[]): Block[] =>
  blocks.length > 0 ? [block('heading', heading), ...blocks] : [];

type Numbered = ReadonlyMap<string, WordedSource & { number: number }>;

/** Each source once, in the order in which the notes cite them. */
function numbered(notes: readonly WordedNote[]): Numbered {
  const sources = new Map<string, WordedSource & { number: number }>();
  for (const source of notes.flatMap((note) => note.sources)) {
    if (!sources.has(source.url)) sources.set(source.url, { ...source, number: sources.size + 1 });
  }
  return sources;
}

function noteBlocks(note: WordedNote, sources: Numbered, say: Say): Block[] {
  const { words, model, claim, verdict, stance, change, note: text, manner, tags, passage } = note;
  const said = [change, text, manner].filter(Boolean).join(' ');
  const weight = tags.length > 0 ? ` (${tags.join(say('listSeparator'))})` : '';
  const cited = note.sources.map(({ url, by }) => ({ text: `[${sources.get(url)?.number}] ${by}`, href: url }));
  return [
    block('quote', say('quotedWords', words)),
    block('paragraph', `${model}: ${claim}`),
    block('paragraph', { text: verdict, bold: true, stance }, `: ${said}${weight}`),
    block('paragraph', ...joined(cited, say('listBreak')), ...shown(passage, say)),
  ];
}

function signalPieces({ name, seen, quotes }: WordedReport['signals'][number], say: Say): Piece[] {
  const some = quotes.slice(0, SHOWN).map((words) => say('quotedWords', words));
  const rest = quotes.length - some.length;
  const all = [...some, ...(rest > 0 ? [say('moreItems', String(rest))] : [])].join(say('listSeparator'));
  return [{ text: name, bold: true }, { text: `: ${seen}${all && ` ${all}`}` }];
}

const shown = (passage: string | undefined, say: Say): Piece[] =>
  passage ? [{ text: ' · ' }, { text: say('exportShow'), href: passage }] : [];

export const joined = (pieces: readonly Piece[], by: string): Piece[] =>
  pieces.flatMap((piece, index) => (index > 0 ? [{ text: by }, piece] : [piece]));

const times = (count: number, say: Say): string =>
  count === 1 ? say('exportOnce') : say('exportTimes', String(count));
