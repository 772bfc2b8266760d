/** The templates that come with Caveat, and what is wrong with one, in words. */
import type { Mistake } from '../report/reply/template';
import type { Template } from '../settings/templates';
import type { Say, WordKey } from './words';

/** A comment field often takes no more. */
const SHORT = 600;

export const presets = (say: Say): Template[] => [
  { name: say('replyShort'), text: say('replyShortTemplate'), most: SHORT },
  { name: say('replyLong'), text: say('replyLongTemplate') },
];

const words: Record<Mistake['kind'], WordKey> = {
  unknown: 'replyMistakeUnknown',
  elsewhere: 'replyMistakeElsewhere',
  'open-brace': 'replyMistakeBrace',
  'no-end': 'replyMistakeNoEnd',
  'no-each': 'replyMistakeNoEach',
  nested: 'replyMistakeNested',
  empty: 'replyMistakeEmpty',
};

export const mistakeWords = (mistake: Mistake, say: Say): string =>
  say(words[mistake.kind], String(mistake.line), ...('name' in mistake ? [mistake.name] : []));
