import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/cli/document';
import { writeReport } from '../../src/cli/report';
import { wrap } from '../../src/cli/terminal';
import { engine, pack, today } from './sample';

const report = (text: string, look = {}, date?: string): string =>
  writeReport(checkDocument(text, { input: 'text', ...(date && { date }) }, today, engine), {
    colour: false,
    full: false,
    ...look,
  });

describe('writeReport', () => {
  test('says so where no model is named', () => {
    expect(report('Nothing here.')).toBe('No AI model is named.\n');
  });

  test('a model, its version, and a version that nobody knows', () => {
    expect(report('Sample One, Sample\nOne and Sample One 1.1; Sample One 9.')).toMatchSnapshot();
  });

  test('what is new since the page comes first', () => {
    const text = report('Sample One', {}, '2026-10-01');
    expect(text).toContain('SINCE THIS PAGE (1 OCT 2026)\n  15 Oct 2026: Its weights were published. [2]');
    expect(text.indexOf('SINCE THIS PAGE')).toBeLessThan(text.indexOf('WHERE IT IS'));
    expect(text).not.toContain('It was launched.');
  });

  describe('the day it was written', () => {
    const page = (head: string) =>
      checkDocument(`<html><head>${head}</head><body><p>Sample One</p>`, { input: 'html' }, today, engine);
    const write = (head: string) => writeReport(page(head), { colour: false, full: false });
    const meta = '<meta property="article:published_time" content="2026-10-01T08:00:00Z">';

    test('is found in a page, and decides what is news to it', () => {
      expect(page(meta).date).toEqual({ day: '2026-10-01', from: 'meta' });
      expect(write(meta)).toContain('\nWritten 1 Oct 2026 (from its own data).\n');
      expect(write(meta)).toContain('SINCE THIS PAGE (1 OCT 2026)');
    });

    test('says what else the page says', () => {
      const address = '<link rel="canonical" href="https://a.example/2025/02/01/sample">';
      const unwrapped = write(meta + address).replace(/\s+/g, ' ');
      expect(unwrapped).toContain('Elsewhere it says 1 Feb 2025 (from its address).');
    });

    test('says so where there is none', () => {
      expect(page('').date).toBeNull();
      expect(write('')).toContain('No date found, so this is worded for today. (--date)');
    });

    test('is the one that was asked for before the page’s own', () => {
      const html = `<head>${meta}</head><p>Sample One`;
      const asked = checkDocument(html, { input: 'html', date: '2026-05-01' }, today, engine);
      expect(asked.date).toEqual({ day: '2026-05-01', from: 'given' });
      expect(asked.models[0]?.card).toMatchObject({ changed: { basis: 'page', since: '2026-05-01' } });
    });
  });

  test('the whole of it', () => {
    expect(report('Sample One')).toContain('+ 2 more (--full)');
    const full = report('Sample One', { full: true });
    expect(full).not.toContain('--full');
    for (const { text } of pack.caveats) expect(full).toContain(text);
  });

  test('a source is listed only where a shown line cites it, under the number of its pack', () => {
    const { sources: [first, second] = [] } = pack;
    const one = {
      ...pack,
      sources: [first, second, second].flatMap((source) => source ?? []),
      caveats: [],
      licence: [],
    };
    const cited = {
      ...one,
      timeline: [{ date: '2026-10-15', kind: 'other' as const, text: 'Something.', sources: [2] }],
    };
    const found = checkDocument('Sample One', { input: 'text' }, today, {
      ...engine,
      pack: () => ({ ...cited, rollout: [] }),
    });
    const sources = writeReport(found, { colour: false, full: false }).split('SOURCES\n')[1];
    expect(sources?.match(/\[\d+\]/g)).toEqual(['[1]', '[3]']);
  });

  test('keeps to 80 columns but for addresses', () => {
    const text = report('Sample One 1.1, Sample One 9 and Sample One', { full: true });
    expect(text.split('\n').filter((line) => line.length > 80 && !line.includes('https://'))).toEqual([]);
  });

  test('colours only where asked to', () => {
    expect(report('Sample One')).not.toContain('\u001b');
    expect(report('Sample One', { colour: true })).toContain('\u001b[1mSample One\u001b[22m');
  });

  test('a text can’t steer the terminal', () => {
    const hostile = {
      ...engine,
      detect: () => [{ ...engine.detect('Sample One 9')[0], text: 'A\u001b[2J\u009b\u202eB' }],
    };
    const found = checkDocument('x', { input: 'text' }, today, hostile as typeof engine);
    expect(writeReport(found, { colour: false, full: false })).toContain('A [2J B');
  });
});

describe('wrap', () => {
  test('keeps words whole and lines short', () => {
    const text = wrap(`${'word '.repeat(40)}https://example.org/${'x'.repeat(90)} end`, '* ', '    ');
    expect(text.split('\n')[0]).toMatch(/^\* word .*word$/);
    expect(
      text
        .split('\n')
        .slice(1)
        .every((line) => line.startsWith('    ')),
    ).toBe(true);
    expect(text.split('\n').filter((line) => line.length > 80)).toHaveLength(1);
  });

  test('nothing to wrap', () => {
    expect(wrap('', '* ')).toBe('* ');
  });
});
