/** What a card says about a ticker: which tokens use it, and that they are not the model. */
import type { TokenPack } from '../knowledge/token-pack';
import type { CardSource, Line } from './card-types';
import { citations } from './citations';
import { isStale } from './stale';

export interface TokenLine extends Line {
  id: string;
  name: string;
  tickers: string[];
  /** Issued by whoever makes the model: so far none is. */
  issuedByMaker: boolean;
}

export interface TickerCard {
  kind: 'ticker';
  ticker: string;
  /** Several where the ticker doesn't say which one is meant. */
  tokens: TokenLine[];
  /** Only those that a line cites. */
  sources: CardSource[];
  checked: string;
  stale: boolean;
  today: string;
}

/** `ids` are those of a ticker's tokens; null where the base has none of them. */
export function tickerCard(pack: TokenPack, ticker: string, ids: readonly string[], today: string): TickerCard | null {
  const by = citations(pack.sources);
  const tokens = pack.tokens
    .filter(({ id }) => ids.includes(id))
    .map((token) => {
      const { id, name, tickers, issuedByMaker } = token;
      return { id, name, tickers, issuedByMaker, ...by.line(token) };
    });
  if (tokens.length === 0) return null;
  const { checked } = pack;
  return { kind: 'ticker', ticker, tokens, sources: by.cited(), checked, stale: isStale(checked, today), today };
}
