/** Notes, hints and tickers as the command line gives them out. */
import type { TickerNote } from '../detect/tickers';
import type { TokenPack } from '../knowledge/token-pack';
import type { ReportHint, ReportNote } from '../report/page-report';

export type NoteRecord = Pick<ReportNote, 'start' | 'end' | 'model' | 'claim' | 'attribute' | 'verdict' | 'text'> & {
  /** The verdict on the page's day, where it was another. */
  verdictThen?: ReportNote['verdict'];
  sources: { url: string; publisher: string; date?: string; kind: string }[];
};

export type HintRecord = Pick<ReportHint, 'start' | 'end' | 'model'>;

export type TickerRecord = Pick<TickerNote, 'start' | 'end' | 'ticker' | 'resembles'> & {
  tokens: { id: string; name: string; text: string; sources: { url: string; publisher: string }[] }[];
};

export const noteRecord = ({
  start,
  end,
  model,
  claim,
  attribute,
  verdict,
  text,
  atWriting,
  sources,
}: ReportNote): NoteRecord => ({
  start,
  end,
  model,
  claim,
  attribute,
  verdict,
  ...(atWriting && { verdictThen: atWriting.verdict }),
  text,
  sources: sources.map(({ url, publisher, date, kind }) => ({ url, publisher, ...(date && { date }), kind })),
});

export const hintRecord = ({ start, end, model }: ReportHint): HintRecord => ({ start, end, model });

export const tickerRecord = (
  { start, end, ticker, tokens: ids, resembles }: TickerNote,
  pack: TokenPack,
): TickerRecord => ({
  start,
  end,
  ticker,
  resembles,
  tokens: pack.tokens
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, text, sources }) => ({
      id,
      name,
      text,
      sources: sources.flatMap((index) => pack.sources[index] ?? []).map(({ url, publisher }) => ({ url, publisher })),
    })),
});
