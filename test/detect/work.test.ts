/**
 * Detection's work grows with the text and no faster, on texts made to cost most. Counted in steps and never in
 * seconds, which differ from machine to machine; what regular expressions do by themselves is held by the time limit.
 */
import names from 'virtual:caveat/names';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect';
import { RUN_BREAK } from '../../src/detect/types';
import { counted } from './counted';

/** Short stretches that begin, continue or almost make a name over and over. */
const dense = {
  'bare heads': 'Gemini ',
  'heads on lines of their own': 'Gemini\n',
  'names of a few letters': 'gpt-o1-',
  'names run together': 'MuseSpark-',
  'hashtags without spaces': '#MuseSpark11#GPT54',
  'lists of versions': 'Opus 4.5, 4.6, 4.7 and ',
  'long versions': 'Llama 3.1.4.1.5.9.2.6.5.3 ',
  'invisible characters': 'G\u200bP\u200bT\u200b-\u200b4\u200b ',
  addresses: 'https://example.com/claude/gpt-4/',
  'other scripts': '通义千问',
  'makers and plurals': 'Google Claudes ',
};
/** What an endless stretch behind a name could be made of, to run over again from every place in it. */
const fillers = [
  '-',
  '.',
  '1',
  '4.',
  ' ',
  '\n',
  '_',
  '#',
  'a',
  'A',
  '#A',
  'é',
  '\u200b',
  RUN_BREAK,
  'https://',
  ', 4.6',
];

const MB = 1_000_000;
/** A step is a look-up of a word or a look at a candidate. Names all over take about five a byte. */
const MOST_STEPS = 20;
/** Where a text ends makes a little difference. */
const SLACK = 1.05;

const { lexicon, work } = counted(names);
/** At least that many bytes, as a text weighs on a disk. */
const fill = (unit: string, bytes: number): string => unit.repeat(Math.ceil(bytes / new Blob([unit]).size));

function stepsIn(text: string): number {
  work();
  detect(text, lexicon);
  return work();
}

function expectLinear(unit: string, sizes: readonly number[]): void {
  const steps = sizes.map((bytes) => stepsIn(fill(unit, bytes)) / bytes);
  for (const [index, step] of steps.entries()) {
    expect(step).toBeLessThan(MOST_STEPS);
    expect(step).toBeLessThanOrEqual((steps[index - 1] ?? step) * SLACK);
  }
}

describe('the work', { timeout: 60_000 }, () => {
  it.each(Object.entries(dense))('grows no faster than a text full of %s', (_, unit) => {
    expectLinear(unit, [0.015 * MB, 0.03 * MB, 0.06 * MB]);
  });

  it('grows no faster up to 10 MB of such stretches with long gaps between', () => {
    const units = Object.values(dense);
    const parts = fillers.map((filler, i) => fill(units[i % units.length] ?? '', 60) + fill(filler, 2000));
    expectLinear(parts.join(''), [1.25 * MB, 2.5 * MB, 5 * MB, 10 * MB]);
  });

  it.each(fillers)('does not grow with 10 MB of %j behind a name', (filler) => {
    const few = stepsIn(`Gemini 3${fill(filler, 1000)}`);
    expect(stepsIn(`Gemini 3${fill(filler, 10 * MB)}`)).toBe(few);
  });
});
