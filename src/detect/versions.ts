/**
 * What stands behind a name: a parameter size or date that belongs to its surface, a version that the base does not
 * have, or a list that goes on with bare version numbers ("Opus 4.5, 4.6 and 4.7").
 */
import type { CompleteTarget } from '../knowledge/names';
import type { Lexicon } from './lexicon';
import { endsAt, type Match, skipSize } from './match';

/** Behind a number, these make it a quantity and not a version. */
const QUANTITY =
  /^\s?(?:[%$€£°]|[,.]\d|(?:-|\s)?(?:percent|per cent|times|x|k|m|bn|million|billion|trillion|thousand|hundred|seconds?|minutes?|hours?|days?|weeks?|months?|years?|people|users?|tokens?|parameters?|points?|stars?|of|out of|am|pm|gb|mb|tb|usd|dollars?|euros?)\b)/i;
const VERSION = /(\s{1,40}|[-_]|)(v\.?\s?|version\s)?(\d{1,2}(?:\.\d{1,2}){0,2})(?![\d])/iy;
const DATE = /[-_@](?:20\d\d-?[01]\d-?[0-3]\d|[01]\d[0-3]\d|2[3-9][01]\d)(?!\d)/y;
/** Glued on in ids: how a model is tuned, packed or set, which makes no other model of it. */
const SETTING =
  /[-_](?:preview|latest|instruct|chat|base|it|x?high|medium|low|minimal|max|thinking|reasoning|(?:nv|mx)?fp\d{1,2}|bf16|int[48]|[348]-?bit|gguf|awq|gptq|mlx|hf|exp|00\d|\d{2,4}k)(?![a-z0-9])/iy;
/** Behind a version these words name a model of its own, which has to be known under that name. */
const VARIANT = /-(mini|nano|lite|flash|turbo|ultra|pro|plus)(?![a-z0-9])/iy;
const SPACED_VARIANT = /\s(Mini|Nano|Lite|Flash|Turbo|Ultra|Pro|Plus)(?![A-Za-z0-9])/y;
const NEXT_IN_LIST =
  /(\s?[,/]\s?(?:and |or |& )?|\s(?:and|or|und|et|y|e|&|vs\.?|to)\s)(\d{1,2}(?:\.\d{1,2})?)(?![\d])/iy;

/** Any of them, and much else: most names are followed by nothing like it. */
const SOMETHING_BEHIND = /[-_@]?\s{0,40}(?:[ea]?\d|v)|[-_][a-z]|\s[mnlftup]/iy;

export interface Tail {
  end: number;
  /** The version as it is written, where the base has no such version. */
  unknown?: string;
}

/** Reads what follows a match in running text; null where the name turns out to be part of a longer word. */
export function readTail(text: string, match: Match): Tail | null {
  SOMETHING_BEHIND.lastIndex = match.end;
  if (!SOMETHING_BEHIND.test(text)) return endsAt(text, match.end) ? { end: match.end } : null;
  const isProduct = match.meaning.target?.product === 1;
  const variant = isProduct ? null : unknownVariant(text, match);
  if (variant) return variant;
  const end = skipTrimmings(text, match.end);
  if (end > match.end) return endsAt(text, end) ? { end } : { end: match.end };
  const version = isProduct ? null : unknownVersion(text, match);
  if (version) return version;
  // "GPT-4all" is no GPT: a number that is glued on and reads as no version makes another name.
  return endsAt(text, match.end) && !/^[-_]\d+[a-z]/i.test(text.slice(match.end, match.end + 6))
    ? { end: match.end }
    : null;
}

/** Sizes, dates and settings belong to the surface, in any order: `llama-2-70b-chat-hf`. */
function skipTrimmings(text: string, at: number): number {
  const end = skip(SETTING, text, skip(DATE, text, skipSize(text, at)));
  return end > at ? skipTrimmings(text, end) : end;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** `GPT-5.4 Ultra`, where the base has GPT-5.4 and no such variant of it. */
function unknownVariant(text: string, match: Match): Tail | null {
  if (!/\d$/.test(match.key)) return null;
  for (const pattern of [VARIANT, SPACED_VARIANT]) {
    pattern.lastIndex = match.end;
    const [, word] = pattern.exec(text) ?? [];
    if (word) return { end: pattern.lastIndex, unknown: word.toLowerCase() };
  }
  return null;
}

/** A number behind the name that no known name takes up: `Muse Spark 9`, `Llama 4.5`, `gpt12`. */
function unknownVersion(text: string, match: Match): Tail | null {
  VERSION.lastIndex = match.end;
  const found = VERSION.exec(text);
  if (!found) return null;
  const [, gap = '', mark, number = ''] = found;
  const end = VERSION.lastIndex;
  // A name that ends in a number takes no second one, but "Llama 4.5" never gets here: its number is read whole.
  if (/\d$/.test(match.key) && !mark) return null;
  if (QUANTITY.test(text.slice(end, end + 20)) || !endsAt(text, end)) return null;
  // "Claude 3" alone in a table is a version; "0" or "08" never is.
  if (/^0/.test(number) && !number.includes('.')) return null;
  // At the start of a new line a whole number begins something else, such as "9 reasons".
  if (gap.includes('\n') && !number.includes('.')) return null;
  if (gap === '' && !mark && number.length > 2 && !number.includes('.')) return null;
  return { end, unknown: number };
}

export interface Listed {
  start: number;
  end: number;
  target: CompleteTarget;
}

/** Versions that go on a list, each with the key it stands for; only ones that the base has. */
export function listed(text: string, at: number, key: string, lexicon: Lexicon): Listed[] {
  const items: Listed[] = [];
  let line: string | undefined;
  let position = at;
  for (;;) {
    NEXT_IN_LIST.lastIndex = position;
    const next = NEXT_IN_LIST.exec(text);
    if (!next) return items;
    const [, , number = ''] = next;
    line ??= /^(.*?[a-z])\d+(?:\.\d+)*(.*)$/.exec(key)?.[1] ?? key;
    const target = lexicon.meaning(line + number)?.target;
    const end = NEXT_IN_LIST.lastIndex;
    if (!target || !endsAt(text, end) || QUANTITY.test(text.slice(end, end + 20))) return items;
    position = end;
    items.push({ start: end - number.length, end, target });
  }
}

/** `11` as written in a hashtag or run together is 1.1 where only that is known. */
export const dotted = (number: string): string => (/^\d\d$/.test(number) ? `${number[0]}.${number[1]}` : number);
