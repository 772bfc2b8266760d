import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/claims/find';
import { stemOf } from '../../src/claims/forms';
import { claimIndex } from '../../src/claims/index';
import type { ClaimMention, FullClaim } from '../../src/claims/types';
import type { Pattern } from '../../src/knowledge/claims-schema';

const claim = (
  id: string,
  all: string[],
  more: Partial<FullClaim> & { none?: string; near?: Pattern['near'] } = {},
): FullClaim => {
  const { none, near, ...rest } = more;
  const groups = (text: string): string[] => text.split('|').map((term) => term.trim());
  return {
    id,
    attribute: 'performance',
    says: id,
    recognise: [{ all: all.map(groups), ...(none && { none: groups(none) }), ...(near && { near }) }],
    verdict: 'supported',
    note: 'A note.',
    sources: [0],
    covers: ['orb'],
    checked: '2026-11-22',
    ...rest,
  };
};

const index = claimIndex([
  {
    id: 'orb',
    kind: 'language',
    maker: { id: 'acme', name: 'Acme' },
    family: { id: 'orbs', name: 'Orbs' },
    versions: [],
    claims: [
      claim('open', ['open | open weights']),
      claim('closed', ['closed | not open']),
      claim('better', ['40%', 'better | higher', 'model:disc']),
      claim('fourth', ['4th', 'rank* | place']),
      claim('users', ['over 3 billion', 'people | users']),
      claim('near', ['free'], { near: 'sentence' }),
      claim('same', ['codename', 'Pebble']),
      claim('picky', ['fast'], { none: 'fast food' }),
    ],
  },
  {
    id: 'disc',
    kind: 'language',
    maker: { id: 'zenith', name: 'Zenith' },
    versions: [],
    claims: [claim('disc-open', ['open'], { covers: ['disc'] })],
  },
  { id: 'orb-app', kind: 'app', maker: { id: 'acme', name: 'Acme' }, versions: [], claims: [] },
]);

const NAMES: [RegExp, string][] = [
  [/Orb App/g, 'orb-app'],
  [/Orb(?! App| 9)|Pebble/g, 'orb'],
  [/Disc/g, 'disc'],
];

const mentionsIn = (text: string): ClaimMention[] =>
  NAMES.flatMap(([name, model]) =>
    [...text.matchAll(name)].map(({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
      model,
      pack: model,
    })),
  ).sort((a, b) => a.start - b.start);

const read = (text: string, topics: string[] = []) => findClaims(text, mentionsIn(text), index, topics);
const ids = (text: string, topics?: string[]): string[] => read(text, topics).claims.map(({ claim: { id } }) => id);

describe('what a sentence claims', () => {
  it.each([
    ['in any inflection', 'Orb opens its weights.', ['open']],
    ['figures in any spelling', 'Orb is forty per cent better than Disc.', ['better']],
    ['ranks in any spelling', 'Orb took place number four.', ['fourth']],
    ['words by their beginning', 'Orb ranking: 4th.', ['fourth']],
    ['at least a figure', 'Orb reaches more than 3.3bn people.', ['users']],
    ['words in a name only where they are asked for', 'Its codename was Pebble.', ['same']],
    ['not less than a figure', 'Orb reaches 2 billion people.', []],
    ['not what is ruled out', 'Orb knows fast food.', []],
    ['not another figure', 'Orb is 41% better than Disc.', []],
  ])('%s', (_, text, expected) => {
    expect(ids(text, ['orb'])).toEqual(expected);
  });

  it('tells words apart that inflection would make one', () => {
    for (const [word, other] of [
      ['ads', 'added'],
      ['powerful', 'power'],
      ['developer', 'developed'],
      ['international', 'internal'],
    ] as const)
      expect(stemOf(word), word).not.toBe(stemOf(other));
    expect(stemOf('developers')).toBe(stemOf('developer'));
  });

  it('turns by a negation, which ends at a comma', () => {
    expect(ids('Orb is not open.')).toEqual(['closed']);
    expect(ids('Orb is not yet open.')).toEqual(['closed']);
    expect(ids('Orb isn’t fast, open as it is.')).toEqual(['open']);
    expect(ids('Orb is not only open but fast.')).toEqual(['open', 'picky']);
    expect(ids('Its maker keeps Orb to itself rather than open it.')).toEqual(['closed']);
  });

  it('is nothing in a question or a denial', () => {
    expect(ids('Is Orb open?')).toEqual([]);
    expect(ids('That Orb is open is a myth.')).toEqual([]);
  });

  it('is told apart by how it is said', () => {
    const manners = (text: string) => read(text).claims.map(({ manner }) => manner);
    expect(manners('Orb is open.')).toEqual(['asserted']);
    expect(manners('Its maker says that Orb is open.')).toEqual(['attributed']);
    expect(manners('Orb may be open.')).toEqual(['hedged']);
    expect(manners('Nobody knows whether Orb is open.')).toEqual(['hedged']);
  });

  it('is found once in a sentence, at its place without the space around it', () => {
    const text = '  Orb is open, open, open.  Fine.\x1e It is open.';
    const places = read(text, ['orb']).claims.map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Orb is open, open, open.', 'It is open.']);
  });

  it('ends at an emoji that stands for a full stop', () => {
    const sentences = (text: string) => read(text, ['orb']).claims.map(({ start, end }) => text.slice(start, end));
    expect(sentences('Orb is open 🚀🚀 Buy now 🌕 It is closed')).toEqual(['Orb is open 🚀🚀', 'It is closed']);
    expect(sentences('🚀 Orb is open')).toEqual(['🚀 Orb is open']);
  });

  it('is read across an end of line, but not across a break', () => {
    expect(ids('Orb took\nplace number four.')).toEqual(['fourth']);
    expect(ids('Orb took place\x1enumber four.')).toEqual([]);
  });
});

describe('whom a sentence speaks of', () => {
  it('never gives one model’s note to another', () => {
    expect(ids('Disc is open.', ['orb'])).toEqual(['disc-open']);
    expect(ids('Unlike Orb, Disc is open.', ['orb'])).toEqual(['disc-open']);
    expect(ids('It beats Disc and Orb and is open.', ['orb'])).toEqual(['open']);
    expect(ids('Orb 9 is open.')).toEqual([]);
    expect(ids('Orb is fast, Disc is open.')).toEqual(['picky', 'disc-open']);
  });

  it('knows what "it" and "the model" stand for within a paragraph', () => {
    expect(ids('Orb is here. It is open.', ['disc'])).toEqual(['open']);
    expect(ids('Disc was here. The new model is open.', ['orb'])).toEqual(['disc-open']);
    expect(ids('Disc was here.\x1eThe new model is open.', ['orb'])).toEqual(['open']);
  });

  it('is as near as the claim asks for', () => {
    expect(ids('Free.', ['orb'])).toEqual([]);
    expect(ids('Orb came. Free beer.', ['orb'])).toEqual([]);
    expect(ids('Orb came. It is free.', ['orb'])).toEqual(['near']);
  });

  it('may be the model behind a product', () => {
    expect(ids('Orb App is open.', ['orb'])).toEqual(['open']);
    expect(ids('Orb App is open.', [])).toEqual([]);
    expect(ids('Orb App is open.', ['disc'])).toEqual([]);
  });
});

describe('figures without a claim', () => {
  const figures = (text: string) => read(text, ['orb']).figures.map(({ start, end }) => text.slice(start, end));

  it('are those about a model that is named', () => {
    expect(figures('Orb draws 12% less power. Bread rose by 12%.\x1eBread rose by 12%.')).toEqual([
      'Orb draws 12% less power.',
    ]);
    expect(figures('Orb is the smartest model ever.')).toHaveLength(1);
    expect(figures('Orb is 40% better than Disc.')).toEqual([]);
  });

  it('are no dates, years or small counts', () => {
    expect(figures('Orb came on 8 April 2026 with 3 modes, one of the most awaited.')).toEqual([]);
  });
});

it('keeps its places in order and inside the text, whatever that is', () => {
  const piece = fc.constantFrom(
    'Orb',
    'Disc',
    'open',
    'not',
    '40%',
    'better',
    '. ',
    ', ',
    '\x1e',
    '\n',
    '?',
    'fourth place',
    '🦉',
    'it is',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { start, end } of read(text, ['orb']).claims) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(text.slice(start, end)).not.toContain('\x1e');
        last = start;
      }
    }),
  );
});
