/** A checked text as a report to read in a terminal: what is named, then a card for each model. */
import type { UnknownCard } from '../report/card-types';
import { dateWords } from '../words/dates';
import { writtenOn } from '../words/page-date';
import { wordingOf } from '../words/wording';
import { writeKnownCard } from './card';
import type { CheckResult, ModelFound } from './document';
import type { MentionRecord } from './jsonl';
import { say } from './say';
import { type Paint, painter, wrap } from './terminal';

export interface Look {
  colour: boolean;
  /** Every line of a card, not only the first of each section. */
  full: boolean;
}

export function writeReport({ date, mentions, models }: CheckResult, { colour, full }: Look): string {
  if (models.length === 0) return 'No AI model is named.\n';
  const paint = painter(colour);
  const head = paint('title', `${count(models.length, 'model')}, named ${times(mentions.length)}`);
  // The day decides what is news to the text.
  const written = `${writtenOn(date, wordingOf(say))}${date ? '' : ' (--date)'}`;
  const list = models.map((found) => wrap(namesOf(found, mentions), '  '));
  const cards = models.map(({ card }) =>
    card.kind === 'known' ? writeKnownCard(card, full, paint) : writeUnknownCard(card, paint),
  );
  return `${[[head, ...list, wrap(written, '')].join('\n'), ...cards].join('\n\n')}\n`;
}

/** How many spellings a model's line shows. */
const SPELLINGS = 4;

function namesOf({ model, name, count }: ModelFound, mentions: readonly MentionRecord[]): string {
  const own = mentions.filter((mention) => mention.model === model).map(({ text }) => text.replace(/\s+/g, ' '));
  const spellings = [...new Set(own)];
  const isPlain = spellings.length === 1 && spellings[0] === name;
  const more = spellings.length > SPELLINGS ? ', …' : '';
  const as = isPlain
    ? ''
    : `, as ${spellings
        .slice(0, SPELLINGS)
        .map((one) => `“${one}”`)
        .join(', ')}${more}`;
  return `${name}: ${times(count)}${as}`;
}

function writeUnknownCard({ title, checked, stale }: UnknownCard, paint: Paint): string {
  const when = say(stale ? 'unknownCheckedLongAgo' : 'unknownChecked', dateWords(say).full(checked));
  return [paint('title', wrap(title, '')), wrap(say('unknownVersion'), '  '), wrap(when, '  ')].join('\n');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const times = (number: number): string => (number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`);
