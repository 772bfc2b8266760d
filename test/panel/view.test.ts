import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/detect/types';
import { RUN_BREAK } from '../../src/detect/types';
import type { TokenPack } from '../../src/knowledge/token-pack';
import { type Base, panelReport } from '../../src/panel/panel-report';
import { bySentence, firstModels, mentionLines, namesAny, saidOf } from '../../src/panel/view';
import type { PageFacts } from '../../src/report/page-facts';
import { cube, orb } from '../report/claims-fixture';
import { today } from '../report/pack-fixture';

const tokens: TokenPack = {
  tokens: [
    {
      id: 'orb-coin',
      name: 'Orb Coin',
      tickers: ['ORB'],
      text: 'A token of somebody else.',
      issuedByMaker: false,
      resembles: ['orb'],
      sources: [0],
    } as TokenPack['tokens'][number],
  ],
  sources: orb.sources,
  checked: '2026-11-20',
};
const base: Base = { packs: new Map([orb, cube].map((pack) => [pack.id, pack])), tokens, checked: '2026-11-22' };

/** Facts of a page in which these names stand for these models. */
function factsOf(text: string, names: Record<string, string>, rest: Partial<PageFacts> = {}): PageFacts {
  const mentions = Object.entries(names)
    .flatMap(([name, model]) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(
        ({ index }): Mention => ({
          start: index,
          end: index + name.length,
          text: name,
          model,
          ...(!model.startsWith('unknown:') && { pack: model }),
          confidence: 'certain',
          why: '',
        }),
      ),
    )
    .sort((a, b) => a.start - b.start);
  return { url: 'https://a.example/', title: 'A page', text, mentions, date: null, links: [], topics: [], ...rest };
}

describe('what the panel shows beside the report', () => {
  const text = `The Orb is locked and fast.${RUN_BREAK}Cube is locked, unlike Orb 9. Cube it is.`;
  const facts = factsOf(text, { Orb: 'orb', Cube: 'cube' });

  it('names models before any pack is read, in the page’s own words and order', () => {
    expect(firstModels(facts).map(({ name, count, maker }) => [name, count, maker])).toEqual([
      ['Orb', 2, undefined],
      ['Cube', 2, undefined],
    ]);
  });

  it('takes the names that the page has counted where its text is still on its way', () => {
    const models = firstModels(facts);
    const early = factsOf('', {}, { models });
    expect(firstModels(early)).toBe(models);
    expect([early, facts, factsOf('', {})].map(namesAny)).toEqual([true, true, false]);
  });

  it('shows a sentence with several claims once', () => {
    const { report } = panelReport(facts, base, today);
    const sentences = bySentence(report.notes).map((notes) => notes.map(({ claim }) => claim));
    expect(sentences[0]).toEqual(['orb-closed', 'orb-fast']);
    expect(sentences.flat()).toHaveLength(report.notes.length);
    expect(sentences.length).toBeLessThan(report.notes.length);
  });

  it('tells a card what the page says of its pack alone, each claim once', () => {
    const twice = factsOf('The Orb is locked. Nobody doubts it. The Orb is locked.', { Orb: 'orb' });
    const { report } = panelReport(twice, base, today);
    expect(report.notes).toHaveLength(2);
    expect(saidOf(report, 'orb').map(({ claim }) => claim)).toEqual(['orb-closed']);
    expect(saidOf(report, 'cube')).toEqual([]);
  });

  it('says on which models the page links no source, and where their launch can be read', () => {
    const linked = factsOf(text, { Orb: 'orb', Nothing: 'none' }, { links: ['https://acme.example/page'] });
    expect(panelReport(linked, base, today).unlinked).toEqual([]);
    const [first, ...others] = panelReport(facts, base, today).unlinked;
    expect(first).toMatchObject({ pack: 'orb', name: 'Orb', source: { publisher: 'Acme', number: 1 } });
    expect(others.map(({ name }) => name)).toEqual(['Cube']);
  });

  it('blames no pasted text for the links that it has lost', () => {
    const { url: _, ...pasted } = facts;
    expect(panelReport(pasted, base, today).unlinked).toEqual([]);
  });

  it('gathers the places of a ticker under its card', () => {
    const hype = factsOf('The Orb is here. $ORB moves. Buy $ORB now.', { Orb: 'orb' });
    const [found, ...others] = panelReport(hype, base, today).lookAlikes;
    expect(others).toEqual([]);
    expect(found?.resembles).toBe('Orb');
    expect(found?.card.tokens.map(({ name }) => name)).toEqual(['Orb Coin']);
    expect(found?.places.map(({ start, end }) => hype.text.slice(start, end))).toEqual(['$ORB', '$ORB']);
    expect(panelReport(hype, { ...base, tokens: null }, today).lookAlikes).toEqual([]);
  });
});

describe('a line around a mention', () => {
  it('ends where its block does', () => {
    const text = `A heading${RUN_BREAK}All of  Orb\nis here${RUN_BREAK}The next`;
    const [line] = mentionLines(factsOf(text, { Orb: 'orb' }));
    expect(line).toMatchObject({ before: 'All of ', name: 'Orb', after: ' is here' });
  });

  it('is for every mention, in order, and holds its words', () => {
    const piece = fc.constantFrom('Orb', 'Cube', ' and ', RUN_BREAK, ' a rather long line of words ', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const facts = factsOf(pieces.join(' '), { Orb: 'orb', Cube: 'cube' });
        const lines = mentionLines(facts);
        expect(lines.map(({ name }) => name)).toEqual(facts.mentions.map(({ text }) => text));
        for (const { before, after } of lines) expect(before + after).not.toContain(RUN_BREAK);
        expect(mentionLines(facts, 'orb')).toEqual(lines.filter(({ name }) => name === 'Orb'));
      }),
    );
  });
});
