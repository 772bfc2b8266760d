/** The date in a short line of a page: a byline, a time under a headline, the head of a forum post. */
import { daysIn, type Found, type Reader } from './written';

const PUBLISHED = /publi|posted|veröffentlicht|erschienen|erstellt|发布|發布|发表|發表|公開|投稿|掲載/iu;
const MODIFIED =
  /updat|modif|aktualisiert|stand|geändert|mis à jour|mise à jour|maj\b|actuali[sz]|atuali[sz]|更新|修改/iu;
/** Small words of bylines; other small words are those of a sentence. */
const SMALL = /^(?:ago|at|by|am|pm|on|in|min|mins|minutes?|read|um|uhr|von|par|le|por|el|em|th|st|nd|rd|cest|utc)$/;
/** Characters of a line beside its date that still make it a byline: less where it ends as a sentence does. */
const MOST_ELSE = { line: 60, sentence: 8, month: 20 };
const MOST_SMALL_WORDS = 2;

export interface DayLine {
  published?: string;
  modified?: string;
}

/** What a line says of its page's day; nothing where it is prose that only happens to hold a date. */
export function readLine(line: string, reader: Reader): DayLine {
  const text = line.replace(/\s+/g, ' ').trim();
  const days = daysIn(text, reader);
  if (days.length === 0 || isProse(text, days)) return {};
  const said: DayLine = {};
  let from = 0;
  for (const { day, index, end } of days) {
    const before = text.slice(from, index);
    const isUpdate = MODIFIED.test(before) && !PUBLISHED.test(before);
    if (isUpdate) said.modified ??= day;
    else said.published ??= day;
    from = end;
  }
  return said;
}

function isProse(text: string, days: readonly Found[]): boolean {
  const rest = days.toReversed().reduce((left, { index, end }) => left.slice(0, index) + left.slice(end), text);
  const isLabelled = PUBLISHED.test(rest) || MODIFIED.test(rest);
  const small = (rest.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).filter((word) => !SMALL.test(word) && !isLabel(word));
  if (small.length > MOST_SMALL_WORDS) return true;
  if (/[.!?。！？]$/.test(text) && !isLabelled) return rest.length > MOST_ELSE.sentence;
  return rest.length > (days.every(({ day }) => day.length < 10) ? MOST_ELSE.month : MOST_ELSE.line);
}

const isLabel = (word: string): boolean => PUBLISHED.test(word) || MODIFIED.test(word);
