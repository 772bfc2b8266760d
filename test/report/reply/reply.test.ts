import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeReply } from '../../../src/report/reply/reply';
import { type Node, parseTemplate } from '../../../src/report/reply/template';
import { type TextForm, textForms } from '../../../src/report/text/forms';
import { worded } from '../../../src/report/worded';
import { mistakeWords, presets } from '../../../src/words/templates';
import { facts, report, say, wording } from '../export/sample';

const words = worded(report, facts.text, wording);
const all = { notes: new Set(report.notes.keys()), signals: new Set(report.signals.keys()) };
const [short, long] = presets(say).map(({ text }) => text) as [string, string];

const nodesOf = (source: string): Node[] => {
  const parsed = parseTemplate(source);
  if ('mistake' in parsed) throw new Error(mistakeWords(parsed.mistake, say));
  return parsed.nodes;
};
const reply = (source: string, form: TextForm = 'plain', most?: number, chosen: typeof all = all) =>
  writeReply({ report: words, chosen, nodes: nodesOf(source), form, ...(most !== undefined && { most }) }, say);

describe('a reply', () => {
  it.each(textForms)('by the templates that come with Caveat, as %s', (form) => {
    expect(`${reply(short, form, 600).text}\n\n=====\n\n${reply(long, form).text}`).toMatchSnapshot();
  });

  it('holds what was chosen, the weightiest first', () => {
    const chosen = { notes: new Set([0, 1]), signals: new Set<number>() };
    expect(reply('{each claim}\n- {verdict}\n{end}', 'plain', undefined, chosen).text).toBe(
      '- no longer\n- vendor’s claim',
    );
    expect(reply(short, 'plain', undefined, { ...chosen, notes: new Set([1]) }).text).not.toContain('no longer');
  });

  it('fits where it has to, and says how much was left out', () => {
    const source = '{each claim}\n- {quote}\n{end}\n{each signal}\n- {signal}\n{end}\n{more}';
    for (let most = 0; most < 700; most += 10) {
      const { text, left } = reply(source, 'plain', most);
      const items = text.split('\n').filter((line) => line.startsWith('- '));
      expect(items).toHaveLength(6 - left);
      expect(items.length).toBeGreaterThan(0);
      if (items.length > 1) expect(text.length).toBeLessThanOrEqual(most);
      expect(text.includes('left out')).toBe(left > 0);
    }
  });

  it('leaves out a line that has nothing to say', () => {
    expect(reply('Seen:\n{more}\nx {more}\n{{each}}').text).toBe('Seen:\n\n{each}');
  });
});

describe('a template', () => {
  it.each([
    ['Hi {tittle}', 'Line 1: there is no placeholder {tittle}.'],
    ['\n{verdict}', 'Line 2: {verdict} stands only between {each claim} or {each signal} and {end}.'],
    ['{each signal}\n{verdict}\n{end}', 'Line 2: {verdict} stands only between'],
    ['say {end}', 'Line 1: {end} stands only'],
    ['{title', 'Line 1: a brace has no partner. Write {{ or }} for a brace itself.'],
    ['title}', 'Line 1: a brace has no partner.'],
    ['x\n{each claim}\ny', 'Line 2: what begins here needs a line {end} after it.'],
    ['{end}', 'Line 1: {end} needs a line {each claim} or {each signal} before it.'],
    ['{each claim}\n{each signal}\n{end}', 'Line 2: one {each} must end before the next begins.'],
    ['{each model}\n{end}', 'Line 1: there is no placeholder {each model}.'],
    [' \n ', 'The template is empty.'],
  ])('%j is a mistake', (source, sentence) => {
    const parsed = parseTemplate(source);
    expect('mistake' in parsed && mistakeWords(parsed.mistake, say)).toContain(sentence);
  });

  it('is read whatever it holds, and no text of it is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (source) => {
        const parsed = parseTemplate(source);
        if ('mistake' in parsed) expect(mistakeWords(parsed.mistake, say)).toMatch(/\.$/);
        const literal = parseTemplate(`x${source.replace(/[{}]/g, (brace) => brace + brace).replaceAll('*', '')}`);
        const [line] = 'nodes' in literal ? literal.nodes : [];
        expect(line && 'parts' in line && line.parts.map((part) => 'text' in part && part.text).join('')).toBe(
          `x${source.replaceAll('*', '')}`,
        );
      }),
    );
  });
});
