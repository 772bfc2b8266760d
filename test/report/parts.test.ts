import { describe, expect, it } from 'vitest';
import { claimIndex } from '../../src/claims/index';
import { RUN_BREAK } from '../../src/detect/types';
import { findInParts } from '../../src/report/parts';
import { cube, orb } from './claims-fixture';

const index = claimIndex([orb, cube]);
const about = (model: string) => [{ model, pack: model }];

describe('claims in a text that holds several documents', () => {
  const page = 'It is closed, they say.';
  const frame = 'It stays closed. Orb is fast.';
  const text = page + RUN_BREAK + frame;
  const start = text.indexOf('Orb');
  const mentions = [
    { start, end: start + 3, text: 'Orb', confidence: 'certain', why: 'its name', ...about('orb')[0] },
  ] as Parameters<typeof findInParts>[0]['mentions'];
  const topics = [...about('cube'), ...about('orb')];
  const parts = [
    { start: 0, topics: about('cube') },
    { start: page.length + RUN_BREAK.length, topics: about('orb') },
  ];

  it('are of what their own document is about, at their places in the whole', () => {
    const { claims } = findInParts({ text, mentions, topics, parts }, index);
    expect(claims.map((found) => [text.slice(found.start, found.end), found.claim.id])).toEqual([
      ['It is closed, they say.', 'cube-closed'],
      ['It stays closed.', 'orb-closed'],
      ['Orb is fast.', 'orb-fast'],
    ]);
  });

  it('are of what the page is about where it is the only document', () => {
    const { claims } = findInParts({ text: page, mentions: [], topics: about('cube') }, index);
    expect(claims.map(({ claim }) => claim.id)).toEqual(['cube-closed']);
  });
});
