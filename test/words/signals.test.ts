import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { signalKinds } from '../../src/report/signals/types';
import { signalSeen, signalWords } from '../../src/words/signals';
import { wordingOf } from '../../src/words/wording';
import { english } from '../../src/words/words';

const wording = wordingOf(english(messages));

it('names each signal and says in a sentence what was seen', () => {
  expect(new Set(signalKinds.map((kind) => wording.say(signalWords[kind].word))).size).toBe(signalKinds.length);
  for (const kind of signalKinds) expect(signalSeen({ kind, quotes: [] }, wording)).toMatch(/^[A-Z].*\.$/);
});

it('gives the rate here and in ordinary news, and the day', () => {
  const rate = { here: 4.2461, usual: 0.037 };
  expect(signalSeen({ kind: 'hype', quotes: [], rate }, wording)).toContain('4.2 per 100 words; news: 0.037.');
  expect(signalSeen({ kind: 'old-news', quotes: [], day: '2026-04-09' }, wording)).toContain('9 Apr 2026.');
});

it('names each kind, says how it is found', () => {
  for (const kind of signalKinds) expect(wording.say(signalWords[kind].how), kind).toMatch(/\.$/);
});
