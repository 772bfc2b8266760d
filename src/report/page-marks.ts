/** What is to be marked in a page, as little as a page needs to know: the rest is worded when somebody looks. Pure. */
import { findClaims } from '../claims/find';
import { claimIndex } from '../claims/index';
import type { ClaimMention, Manner, Topic } from '../claims/types';
import { findTickers, type TickerNote } from '../detect/tickers';
import { GAP } from '../detect/types';
import type { ClaimVerdict } from '../knowledge/claims-schema';
import type { FullPack } from '../knowledge/pack';
import type { TokenPack } from '../knowledge/token-pack';
import { givesSource, packIds } from './page-report';

/** A page's text or a part of it, cut between blocks. */
export interface PagePart {
  text: string;
  /** In order; offsets into `text`. */
  mentions: ClaimMention[];
  /** What the whole page is about. */
  topics: Topic[];
  /** Addresses that the whole page links to. */
  links: string[];
}

/** A place in the part's text. */
interface Place {
  start: number;
  end: number;
}

/** One claim of one sentence. */
export interface NoteMark extends Place {
  claim: string;
  pack: string;
  model: string;
  modelPack: string;
  /** Today's. */
  verdict: ClaimVerdict;
  manner: Manner;
}

export interface HintMark extends Place {
  model: string;
  pack: string;
}

export type TickerMark = Pick<TickerNote, 'start' | 'end' | 'ticker' | 'tokens'>;

export interface PageMarks {
  /** In the order of the text; the notes of one sentence follow one another. */
  notes: NoteMark[];
  hints: HintMark[];
  tickers: TickerMark[];
}

/** `packs` are those of all models that the part names or is about. */
export function pageMarks(part: PagePart, packs: readonly FullPack[], tokens: TokenPack | null): PageMarks {
  const { text, mentions, topics } = part;
  const about = topics.map(({ model }) => model);
  const found = findClaims(text, mentions, claimIndex(packs), about);
  const sourced = new Set(packs.filter((pack) => givesSource(part, pack)).map(({ id }) => id));
  return {
    notes: found.claims.map(({ claim, pack, model, modelPack, manner, ...place }) => ({
      ...shown(text, place),
      claim: claim.id,
      pack,
      model,
      modelPack,
      verdict: claim.verdict,
      manner,
    })),
    hints: found.figures
      .filter(({ pack }) => !sourced.has(pack))
      .map(({ model, pack, ...place }) => ({ ...shown(text, place), model, pack })),
    tickers: findTickers(text, tokens?.tokens ?? [], mentions, packIds(part)).map(
      ({ start, end, ticker, tokens: ids }) => ({ start, end, ticker, tokens: ids }),
    ),
  };
}

/** Without a gap at its ends, which stands for nothing in the page. */
function shown(text: string, { start, end }: Place): Place {
  const isNothing = (at: number): boolean => text[at] === GAP || text[at]?.trim() === '';
  let from = start;
  let to = end;
  while (from < to && isNothing(from)) from += 1;
  while (to > from && isNothing(to - 1)) to -= 1;
  return { start: from, end: to };
}
