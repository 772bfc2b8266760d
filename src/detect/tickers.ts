/**
 * Finds the tickers of tokens that borrow a model's name, on pages that name the model. A ticker is often an everyday
 * word, and often the model's own name: so it counts only as `$SPK`, in a pair (`MUSE/USDT`), or with a change or a
 * price right behind it, in the same line or in the chip or cell beside it.
 */

import type { Token } from '../knowledge/token-pack';
import { escaped } from './alternatives';
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
  const { among, sieve } = readyOf(tokens);
  if (!among.some((written) => written.test(text))) return [];
  const near = tokens.filter(({ resembles }) => resembles.some((id) => named.includes(id)));
  const tickers = near.flatMap((token) => token.tickers);
  const isNamed = nameFinder(mentions);
  if (tickers.length === 0) return [];
  const notes: TickerNote[] = [];
  sieve.lastIndex = 0;
  for (let match = sieve.exec(text); match; match = sieve.exec(text)) {
    const [found, symbol = '', pair = ''] = match;
    const dollar = dollarBefore(text, match.index);
    if (dollar === null) {
      sieve.lastIndex = match.index + 1;
      continue;
    }
    const start = match.index - dollar.length;
    const end = match.index + found.length;
    const ticker = tickers.find((one) => (dollar ? one.toLowerCase() === symbol.toLowerCase() : one === symbol));
    // What is a model's name, such as GPT-5, is no ticker.
    if (!ticker || (!dollar && isNamed(start, end))) continue;
    const isTold = dollar !== '' || pair !== '' || ticker.includes(' ') || BEHIND.test(text.slice(end, end + 60));
    if (isTold) notes.push({ start, end, text: text.slice(start, end), ticker, ...meaning(ticker, near, named) });
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

const FREE = /(?:^|[^\p{L}\p{N}_$#@/])(\$?)$/u;
/** A dollar sign, and a character before it of two code units at most. */
const REACH = 3;

/** The dollar sign before a ticker, if any; null within a longer word, a tag, a handle or an address. */
const dollarBefore = (text: string, at: number): string | null =>
  FREE.exec(text.slice(Math.max(0, at - REACH), at))?.[1] ?? null;

/** Made once for the tokens of a base. */
interface Ready {
  /** None of these holds in most texts: a ticker as it is written, or in any letters behind a dollar sign. */
  among: readonly RegExp[];
  /** Tickers with what is glued to them; what stands before is looked at only where one is. */
  sieve: RegExp;
}

const ready = new WeakMap<readonly Token[], Ready>();

function readyOf(tokens: readonly Token[]): Ready {
  const known = ready.get(tokens);
  if (known) return known;
  // The longest first, so that GROKCOIN isn't read as GROK.
  const names = tokens
    .flatMap(({ tickers }) => tickers)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const made = {
    among: [new RegExp(names), new RegExp(`\\$(?:${names})`, 'iu')],
    sieve: new RegExp(`(${names})([/_-]?(?:${QUOTES}))?(?![\\p{L}\\p{N}_])`, 'giu'),
  };
  ready.set(tokens, made);
  return made;
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
