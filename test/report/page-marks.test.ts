import { describe, expect, it } from 'vitest';
import { GAP, RUN_BREAK } from '../../src/detect/types';
import type { TokenPack } from '../../src/knowledge/token-pack';
import { pageMarks } from '../../src/report/page-marks';
import { cube, orb } from './claims-fixture';

const named = (text: string, name: string, model: string, pack: string) => {
  const start = text.indexOf(name);
  return { start, end: start + name.length, model, pack };
};
const topics = [{ model: 'orb', pack: 'orb' }];

describe('the marks of a page', () => {
  it('are the sentences that make a claim, with what is needed to ask for their notes', () => {
    const text = `A plain line.${RUN_BREAK}They say Orb is closed and fast. It rained.`;
    const { notes, hints } = pageMarks(
      { text, mentions: [named(text, 'Orb', 'orb', 'orb')], topics: [], links: [] },
      [orb],
      null,
    );
    expect(hints).toEqual([]);
    expect(notes.map(({ claim, verdict, manner }) => [claim, verdict, manner])).toEqual([
      ['orb-closed', 'outdated', 'attributed'],
      ['orb-fast', 'vendor-claim', 'attributed'],
    ]);
    for (const { start, end, pack, model } of notes) {
      expect(text.slice(start, end)).toBe('They say Orb is closed and fast.');
      expect([pack, model]).toEqual(['orb', 'orb']);
    }
  });

  it('belong to what the page is about where a part names nothing', () => {
    const text = 'The model stays closed.';
    expect(pageMarks({ text, mentions: [], topics, links: [] }, [orb], null).notes).toMatchObject([
      { claim: 'orb-closed', start: 0 },
    ]);
    expect(pageMarks({ text, mentions: [], topics: [], links: [] }, [orb], null).notes).toEqual([]);
  });

  it('begin and end where there is something to see', () => {
    const text = `${GAP} Orb is closed.${GAP}`;
    const { notes } = pageMarks({ text, mentions: [named(text, 'Orb', 'orb', 'orb')], topics, links: [] }, [orb], null);
    expect(notes.map(({ start, end }) => text.slice(start, end))).toEqual(['Orb is closed.']);
  });

  it('hint at a figure that no claim covers, without a verdict', () => {
    const text = 'Orb is 37 per cent better than a month ago.';
    const { notes, hints } = pageMarks(
      { text, mentions: [named(text, 'Orb', 'orb', 'orb')], topics, links: [] },
      [orb],
      null,
    );
    expect(notes).toEqual([]);
    expect(hints).toEqual([{ start: 0, end: text.length, model: 'orb', pack: 'orb' }]);
  });

  it('hint at no figure where the page links a source of the model', () => {
    const text = 'Orb is 37 per cent better than a month ago.';
    const part = { text, mentions: [named(text, 'Orb', 'orb', 'orb')], topics, links: ['https://acme.example/page'] };
    expect(pageMarks(part, [orb], null).hints).toEqual([]);
  });

  it('hold the tickers of tokens that borrow the name of a model that is named', () => {
    const text = 'Orb is out, and $ORBX rose.';
    const token = { id: 'orb-coin', name: 'Orb coin', tickers: ['ORBX'], resembles: ['orb'], issuedByMaker: false };
    const tokens = {
      tokens: [{ ...token, text: 'A token.', sources: [0] }],
      sources: orb.sources,
      checked: '2026-11-22',
    };
    const part = { text, mentions: [named(text, 'Orb', 'orb', 'orb')], topics, links: [] };
    expect(pageMarks(part, [orb], tokens as unknown as TokenPack).tickers).toEqual([
      { start: 16, end: 21, ticker: 'ORBX', tokens: ['orb-coin'] },
    ]);
    expect(pageMarks({ ...part, mentions: [], topics: [] }, [], tokens as unknown as TokenPack).tickers).toEqual([]);
  });

  it('are of the model that is spoken of, not of its neighbour', () => {
    const text = 'Cube is closed.';
    const { notes } = pageMarks(
      { text, mentions: [named(text, 'Cube', 'cube', 'cube')], topics, links: [] },
      [orb, cube],
      null,
    );
    expect(notes.map(({ claim }) => claim)).toEqual(['cube-closed']);
  });
});
