import { describe, expect, it } from 'vitest';
import type { PageReport, ReportHint, ReportNote } from '../../../src/report/page-report';
import machineMade from '../../../src/report/signals/lists/machine-made.json';
import now from '../../../src/report/signals/lists/now.json';
import promises from '../../../src/report/signals/lists/promises.json';
import superlatives from '../../../src/report/signals/lists/superlatives.json';
import urgency from '../../../src/report/signals/lists/urgency.json';
import { phraseFinder } from '../../../src/report/signals/phrases';
import { signalsOf } from '../../../src/report/signals/signals';
import type { Signal } from '../../../src/report/signals/types';

const today = '2026-11-22';
const note = (verdict: ReportNote['verdict'], start: number, end: number): ReportNote =>
  ({ verdict, start, end, manner: 'asserted' }) as ReportNote;

interface Given {
  text: string;
  links?: string[];
  notes?: ReportNote[];
  hints?: ReportHint[];
  tickers?: PageReport['tickers'];
  cited?: PageReport['cited'];
  url?: string;
  day?: string;
}

const read = ({ text, links = [], notes = [], hints = [], tickers = [], cited = [], url, day }: Given): Signal[] =>
  signalsOf(
    { text, links, ...(url && { url }) },
    { notes, hints, tickers, cited, today, date: day === undefined ? null : { day, from: 'meta' } },
  );
const kinds = (given: Given): string[] => read(given).map(({ kind }) => kind);

describe('signals', () => {
  it('are none in a plain text', () => {
    expect(read({ text: 'Orb came out on 8 April. It reads pictures. You can try it in the app.' })).toEqual([]);
  });

  it('show the words of each claim that does not hold, once', () => {
    const text = 'Orb is free. Orb is free.';
    const notes = [
      note('contradicted', 0, 12),
      note('contradicted', 0, 12),
      note('outdated', 13, 25),
      note('supported', 0, 12),
    ];
    expect(read({ text, notes })).toEqual([
      { kind: 'contradicted', quotes: [{ start: 0, end: 12, text: 'Orb is free.' }] },
      { kind: 'outdated', quotes: [{ start: 13, end: 25, text: 'Orb is free.' }] },
    ]);
  });

  it('see a page that states facts and links no source of them', () => {
    const page = { text: 'Orb is free.', notes: [note('supported', 0, 12)], url: 'https://a.example/' };
    expect(read(page)).toEqual([{ kind: 'no-links', quotes: [] }]);
    expect(
      kinds({ ...page, cited: [{ href: 'https://maker.example/orb', publisher: 'Maker', kind: 'vendor' }] }),
    ).toEqual([]);
    expect(kinds({ text: page.text, notes: page.notes })).toEqual([]);
    expect(kinds({ text: page.text, url: page.url })).toEqual([]);
  });

  it('show a ticker that borrows a name', () => {
    const tickers = [
      { start: 0, end: 4, text: '$ORB', tokens: ['orb-coin'], resembles: 'orb' },
    ] as unknown as PageReport['tickers'];
    expect(read({ text: '$ORB is up', tickers })).toEqual([
      { kind: 'lookalike', quotes: [{ start: 0, end: 4, text: '$ORB' }] },
    ]);
  });

  it('tell the future that is told as a fact, and no other', () => {
    expect(kinds({ text: 'Orb will replace every search engine.' })).toEqual(['predictions']);
    expect(kinds({ text: 'Orb could one day replace every search engine.' })).toEqual([]);
    expect(kinds({ text: 'Will Orb, which is set to launch, be cheap?' })).toEqual([]);
    expect(kinds({ text: 'The company says Orb is set to launch in May.' })).toEqual([]);
  });

  it('count loud words against what news usually has', () => {
    const loud = 'An unmatched, groundbreaking, revolutionary model.';
    const [signal] = read({ text: loud });
    expect(signal).toMatchObject({ kind: 'hype', quotes: [{ text: 'unmatched' }, {}, {}] });
    expect(signal?.rate?.here).toBe(60);
    expect(kinds({ text: `${loud} ${'It is a model like others. '.repeat(400)}` })).toEqual([]);
    expect(kinds({ text: 'One incredible model.' })).toEqual([]);
  });

  it.each([
    ['urgency', 'Orb goes to the moon!'],
    ['urgency', 'Don’t miss this one.'],
    ['machine-made', 'Contains AI‑generated content'],
    ['hashtags', '#Orb #AI and #Crypto'],
  ])('see %s in "%s"', (kind, text) => {
    expect(kinds({ text })).toEqual([kind]);
  });

  it('see a referral link by its address, not a link', () => {
    const referral = 'https://exchange.example/signup?ref=ABC123';
    expect(read({ text: '', links: [referral, referral, 'https://a.example/reference?page=2'] })).toEqual([
      { kind: 'referral', quotes: [{ start: 0, end: 0, text: referral }] },
    ]);
    expect(kinds({ text: '', links: ['not a link', 'https://a.example/invite/xyz'] })).toEqual(['referral']);
  });

  it('see a "today" of long ago', () => {
    expect(read({ text: 'Orb came out today.', day: '2026-04-08' })).toEqual([
      { kind: 'old-news', quotes: [{ start: 13, end: 18, text: 'today' }], day: '2026-04-08' },
    ]);
    expect(kinds({ text: 'Orb came out today.', day: '2026-11-20' })).toEqual([]);
    expect(kinds({ text: 'Orb came out today.' })).toEqual([]);
  });
});

describe('the word lists', () => {
  it.each(Object.entries({ machineMade, now, promises, superlatives, urgency }))(
    '%s: small letters, sorted, no doubles, each finds itself',
    (_, list) => {
      expect(list).toEqual([...new Set(list)].sort());
      const find = phraseFinder(list);
      for (const phrase of list) {
        expect(phrase).toBe(phrase.toLowerCase());
        expect(find(`So: ${phrase.toUpperCase()}!`)).toEqual([{ start: 4, end: 4 + phrase.length }]);
      }
    },
  );

  it('are found with any apostrophe, hyphen or space, and never inside a word', () => {
    const find = phraseFinder(["don't miss", 'game changer']);
    expect(find('don’t\u00a0miss a game‑changer')).toHaveLength(2);
    expect(find('ungame changers')).toEqual([]);
  });
});
