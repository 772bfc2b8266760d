/** "2h ago", "vor 3 Tagen", "3 小时前": a day counted back from the one on which the page is read. */
import { daysBefore } from './calendar';

type Unit = 'moment' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Beginnings of the units' names, those first that others begin like. */
const UNITS: readonly [Unit, RegExp][] = [
  ['month', /^(?:mo(?:nth|nat|is)?|mes|mês|[个個か]月|ヶ月)/i],
  ['week', /^(?:w|sem|周|週)/i],
  ['hour', /^(?:h|std|stund|小时|小時|時|钟头)/i],
  ['moment', /^(?:s|m|秒|分)/i],
  ['year', /^(?:y|jahr|an|añ|年)/i],
  ['day', /^(?:d|t|j|天|日)/i],
];

const COUNT = '(\\d{1,3}|an?|one|einem|einer|une?|una|uma?)';
const WORD = '(\\p{L}{1,9})\\.?';
const AGO: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])${COUNT}\\s*${WORD}\\s+(?:ago|atrás)(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:vor|il y a|hace|há)\\s+${COUNT}\\s*${WORD}`, 'iu'),
  /(\d{1,3})\s*(秒钟?|秒|分钟|分鐘|分|小时|小時|時間|钟头|天|日|周|週間?|个月|個月|か月|ヶ月|年)\s*(?:之?前|以前)/u,
  // As feeds write it, when nothing else stands there.
  /^\s*(\d{1,3})\s?(min|[mhdw]|hrs?|std|tg?)\.?\s*$/iu,
];

const YESTERDAY = /^(?:yesterday|gestern|hier|ayer|ontem|昨天|昨日)(?!\p{L})|(?<=[·|,]\s?)(?:yesterday|gestern)/iu;
const TODAY = /^(?:today|just now|heute|gerade eben|aujourd.hui|hoy|hoje|agora|今天|刚刚|剛剛|今日)(?![\p{L}-])/iu;

/** The day that a short text counts back to, as exactly as it does: months and years give partial days. */
export function relativeDay(text: string, today: string): string | null {
  for (const pattern of AGO) {
    const [, count = '', word = ''] = pattern.exec(text) ?? [];
    const unit = UNITS.find(([, names]) => names.test(word))?.[0];
    if (unit) return back(/\d/.test(count) ? Number(count) : 1, unit, today);
  }
  if (YESTERDAY.test(text.trim())) return daysBefore(today, 1);
  return TODAY.test(text.trim()) ? today : null;
}

function back(count: number, unit: Unit, today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (unit === 'year') return String(year - count);
  if (unit === 'month') return new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 7);
  const days = { moment: 0, hour: Math.floor(count / 24), day: count, week: 7 * count }[unit];
  return daysBefore(today, days);
}
