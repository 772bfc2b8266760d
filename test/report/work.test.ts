/**
 * A report's work grows with its page and no faster: a long page has many sentences, names and links, and none of them
 * may be compared with all of the others. Counted in look-ups and never in seconds.
 */
import { expect, it, vi } from 'vitest';
import { findClaims } from '../../src/claims/find';
import { claimIndex } from '../../src/claims/index';
import type { ClaimPack } from '../../src/claims/types';
import { findTickers } from '../../src/detect/tickers';
import { RUN_BREAK } from '../../src/detect/types';
import { cites } from '../../src/report/cites';
import { passageLinks } from '../../src/report/text-fragment';

const MODELS = 60;
const names = Array.from({ length: MODELS }, (_, index) => `orb-${index}`);

const packs: ClaimPack[] = names.map((id) => ({
  id,
  kind: 'language',
  maker: { id: 'acme', name: 'Acme' },
  versions: [],
  claims: [
    {
      id: `${id}-open`,
      attribute: 'licence',
      says: 'It is open.',
      recognise: [{ all: [['open']] }],
      verdict: 'supported',
      note: 'A note.',
      sources: [0],
      covers: [id],
      checked: '2026-11-22',
    },
  ],
}));

it('asks of a sentence only what the base says of the models in it', () => {
  const text = names.map((name) => `${name} is open.`).join(RUN_BREAK);
  const mentions = names.map((model) => {
    const start = text.indexOf(`${model} `);
    return { start, end: start + model.length, model, pack: model };
  });
  const index = claimIndex(packs);
  let asked = 0;
  const counting = (model: string) => {
    const triggers = index.triggersOf(model);
    const counted = new Map(triggers);
    counted.get = (key) => {
      asked += 1;
      return triggers.get(key);
    };
    return counted;
  };
  const { claims } = findClaims(text, mentions, { ...index, triggersOf: counting }, []);
  expect(claims.map(({ model }) => model)).toEqual(names);
  // A sentence has a few words, and each is looked up once.
  expect(asked).toBeLessThan(10 * MODELS);
});

it('compares a ticker with the names around it alone', () => {
  const text = 'ORB +1% '.repeat(500);
  let read = 0;
  const mentions = Array.from({ length: 500 }, (_, index) => ({
    get start() {
      read += 1;
      return 8 * index + 4;
    },
    end: 8 * index + 7,
  }));
  const token = { id: 'orb-token', name: 'Orb', tickers: ['ORB'], resembles: ['orb'] };
  const found = findTickers(text, [token as unknown as Parameters<typeof findTickers>[1][number]], mentions, ['orb']);
  expect(found).toHaveLength(500);
  expect(read).toBeLessThan(3 * 500);
});

it('reads a link once, however many models the page names', () => {
  const canParse = vi.spyOn(URL, 'canParse');
  const links = Array.from({ length: 200 }, (_, index) => `https://a.example/${index}`);
  for (const _ of names) expect(cites(links, []).linked).toEqual([]);
  expect(canParse).toHaveBeenCalledTimes(links.length);
  canParse.mockRestore();
});

it('links to a passage of a text as long as texts get', () => {
  const text = `${`Somebody   says${RUN_BREAK} something. `.repeat(80_000)}Orb is open.`;
  const link = passageLinks(text, 'https://a.example/post')({ start: text.length - 12, end: text.length });
  expect(link).toBe('https://a.example/post#:~:text=Orb%20is%20open.');
});
