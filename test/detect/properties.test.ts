/** What holds for mentions in any text, made of all names of the base and of what could upset their offsets. */

import names from 'virtual:caveat/names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, lexiconOf } from '../../src/detect/detect';
import { GAP, RUN_BREAK } from '../../src/detect/types';

const lists = names.targets.flatMap(({ certain, ambiguous, codenames }) => [certain, ambiguous, codenames]);
const others = names.senses.flatMap(({ phrases, cues }) => [phrases, cues]);
const split = (some: (string | undefined)[]): string[] => some.flatMap((list) => list?.split('|') ?? []);
const known = split([...lists, ...names.makers, ...others]).filter((name) => name !== '');

const mathematical = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65));
const fullWidth = (name: string): string =>
  name.replace(/[!-~]/g, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfee0));

const name = fc.constantFrom(...known);
const part = fc.oneof(
  { weight: 4, arbitrary: name },
  name.map((known) => known.replaceAll(' ', '')),
  name.map((known) => known.toLowerCase().replaceAll(' ', '-')),
  name.map((known) => `#${known.replace(/\W/g, '')}`),
  name.map((known) => [...known].join('\u200b')),
  name.map(mathematical),
  name.map(fullWidth),
  { weight: 3, arbitrary: fc.constantFrom(' ', '-', '_', '.', ',', '/', '#', '@', '$', '\n', ' and ', ' or ', 's') },
  fc.constantFrom(
    RUN_BREAK,
    GAP,
    '\u200b',
    '\u00ad',
    '\u2060',
    '\ufe0f',
    '\u0301',
    '\u00a0',
    '\u2011',
    '\ud835',
    '\udc00',
  ),
  fc.constantFrom('3', '4.5', '70B', '-20260205', ' v2', 'mini', ' AI model ', 'https://x.test/', ' the ', '模型', '🄼'),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''));

const RUNS = 3000;

describe('mentions in any text', () => {
  const lexicon = lexiconOf(names);

  it('stand in order, apart from each other, and cut out their surface', () => {
    fc.assert(
      fc.property(text, text, (source, title) => {
        let done = 0;
        for (const mention of detect(source, lexicon, title)) {
          expect(mention.start).toBeGreaterThanOrEqual(done);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(source.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text).not.toMatch(new RegExp(`[${RUN_BREAK}${GAP}]`));
          done = mention.end;
        }
        expect(done).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: RUNS },
    );
  });
});
