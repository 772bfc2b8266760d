/**
 * Finds the tickers of tokens that borrow a model's name, on pages that name the model. A ticker is often an everyday
 * word, and often the model's own name: so it counts only as `$SPK`, in a pair (`MUSE/USDT`), or with a change or a
 * price right behind it, in the same line or in the chip or cell beside it.
 */
import type { Token } from '../knowledge/token-pack';
import { GAP, type Mention, RUN_BREAK } from './types';

/** Offsets are UTF-16 code units: `text.slice(start, end)` is the ticker with its `$` or pair, without the price. */
export interface TickerNote {
  start: number;
  end: number;
  text: string;
  ticker: string;
  /** Ids of the tokens that use it; several may. */
  tokens: string[];
  /** Id of the pack of the model it could be taken for. */
  resembles: string;
}

/** What stands between a ticker and its price: a space, a colon, the edge of a cell. */
const BETWEEN = `[\\s:|·•(${RUN_BREAK}${GAP}]{0,4}`;
const QUOTES = 'USDT|USDC|FDUSD|USD|EUR|BTC|ETH|BNB|SOL|TRY|KRW|JPY';
const NUMBER = '\\d{1,9}(?:[.,]\\d{1,9}){0,3}';
/** A sum of billions, or a price per something, is no quote. */
const NO_QUOTE = '(?![\\d.,]*\\d|[ -]?(?:[kmb]n?\\b|million|billion|trillion|per\\b|\\/)|\\s?[万亿])';
/** A change needs its sign or arrow: "Llama 40%" is a score. */
const CHANGE = `(?:[+\\-−–﹣＋]|[▲▼↑↓△▽🔺🔻]\\s?[+\\-−–]?)\\s?${NUMBER}\\s?[%％]`;
const PRICE = `(?:[$€£¥]\\s?${NUMBER}${NO_QUOTE}|${NUMBER}\\s?(?:${QUOTES})(?![\\w-]))`;
const TOKEN_WORD = '[ -](?:tokens?|coins?|memecoins?)(?!\\w)|\\s?(?:代币|幣)';
const BEHIND = new RegExp(`^(?:${BETWEEN}(?:${CHANGE}|${PRICE})|${TOKEN_WORD})`, 'iu');

/** `named` are the packs of the models that the whole page names; `mentions` those in this text, in order. */
export function findTickers(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Pick<Mention, 'start' | 'end'>[],
  named: readonly string[],
): TickerNote[] {
  const { near, tickers, sieve } = lookalikesOf(tokens, named);
  const isNamed = nameFinder(mentions);
  if (tickers.length === 0) return [];
  const notes: TickerNote[] = [];
  for (const match of text.matchAll(sieve)) {
    const [surface, dollar = '', symbol = '', pair = ''] = match;
    const start = match.index;
    const end = start + surface.length;
    const ticker = tickers.find((one) => (dollar ? one.toLowerCase() === symbol.toLowerCase() : one === symbol));
    // What is a model's name, such as GPT-5, is no ticker.
    if (!ticker || (!dollar && isNamed(start, end))) continue;
    const isTold = dollar !== '' || pair !== '' || ticker.includes(' ') || BEHIND.test(text.slice(end, end + 60));
    if (isTold) notes.push({ start, end, text: surface, ticker, ...meaning(ticker, near, named) });
  }
  return notes;
}

/**
 * Tells whether a model's name takes in a place; to be asked in the order of the text. A mention of the very same place
 * is the doubtful reading of an everyday word; a longer one is a name.
 */
function nameFinder(mentions: readonly Pick<Mention, 'start' | 'end'>[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while ((mentions[next]?.end ?? end) <= start) next += 1;
    for (let at = next; (mentions[at]?.start ?? end) < end; at += 1) {
      const other = mentions[at];
      if (other?.start !== start || other.end !== end) return true;
    }
    return false;
  };
}

interface Lookalikes {
  near: readonly Token[];
  tickers: readonly string[];
  sieve: RegExp;
}

/** A stream of posts names the same few models. Forgotten before they grow many. */
const known = new WeakMap<readonly Token[], Map<string, Lookalikes>>();
const REMEMBERED = 500;

function lookalikesOf(tokens: readonly Token[], named: readonly string[]): Lookalikes {
  const key = named.join('|');
  const ofTokens = known.get(tokens) ?? new Map<string, Lookalikes>();
  const before = ofTokens.get(key);
  if (before) return before;
  const near = tokens.filter(({ resembles }) => resembles.some((id) => named.includes(id)));
  const tickers = [...new Set(near.flatMap((token) => token.tickers))];
  const made = { near, tickers, sieve: sieveFor(tickers) };
  if (ofTokens.size >= REMEMBERED) ofTokens.clear();
  known.set(tokens, ofTokens.set(key, made));
  return made;
}

/** The longest first, so that GROKCOIN isn't read as GROK. */
function sieveFor(tickers: readonly string[]): RegExp {
  const names = [...tickers]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}_$#@/])(\\$?)(${names.join('|')})([/_-]?(?:${QUOTES}))?(?![\\p{L}\\p{N}_])`,
    'giu',
  );
}

function meaning(
  ticker: string,
  near: readonly Token[],
  named: readonly string[],
): Pick<TickerNote, 'tokens' | 'resembles'> {
  const users = near.filter(({ tickers }) => tickers.includes(ticker));
  const [resembles = ''] = users.flatMap((token) => token.resembles.filter((id) => named.includes(id)));
  return { tokens: users.map(({ id }) => id), resembles };
}
