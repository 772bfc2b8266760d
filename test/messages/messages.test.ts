import { describe, expect, it } from 'vitest';
import { parseToBackground, parseToPage } from '../../src/messages/messages';

describe('messages are parsed where they arrive', () => {
  it('takes what it knows, and nothing beside it', () => {
    const request = { kind: 'read-card', pack: 'muse-spark', model: 'muse-spark-1-1' };
    expect(parseToBackground({ ...request, more: 1 })).toEqual(request);
    for (const kind of ['next-mention', 'ping']) expect(parseToPage({ kind, more: 1 })).toEqual({ kind });
    const removal = { kind: 'hosts-removed', removed: ['*://*.a.example/*'], kept: [] };
    expect(parseToPage({ ...removal, more: 1 })).toEqual(removal);
    expect(parseToBackground({ kind: 'may-stay', more: 1 })).toEqual({ kind: 'may-stay' });
  });

  const facts = { url: 'https://a.example/', headline: '', jsonLd: ['{'], metas: [], times: [], visible: ['9 May'] };

  it('takes a page’s day, and facts about it', () => {
    const pageDate = { day: '2026-04', from: 'url' };
    const request = { kind: 'read-card', pack: 'muse-spark', model: 'muse-spark', pageDate };
    expect(parseToBackground({ ...request, pageDate: { ...pageDate, more: 1 } })).toEqual(request);
    expect(parseToBackground({ kind: 'read-date', facts })).toEqual({ kind: 'read-date', facts });
  });

  const mention = { start: 0, end: 3, model: 'unknown:orb-9' };
  const page = {
    kind: 'read-page',
    text: 'Orb',
    mentions: [mention],
    topics: [{ model: 'orb', pack: 'orb' }],
    links: ['https://a.example/'],
    figures: true,
  };
  const note = { pack: 'orb', claim: 'orb-closed', model: 'orb-1-1', modelPack: 'orb', manner: 'hedged' };
  const said = [{ claim: 'orb-closed', sentence: 'Orb is closed.', manner: 'asserted' }];

  it('takes a part of a page, and what is asked about a sentence', () => {
    expect(parseToBackground({ ...page, more: 1 })).toEqual(page);
    const request = { kind: 'read-note', sentence: 'Orb is closed.', notes: [note] };
    expect(parseToBackground({ ...request, more: 1 })).toEqual(request);
    const dated = { ...request, pageDate: { day: '2026-04', from: 'url' } };
    expect(parseToBackground(dated)).toEqual(dated);
    const hint = { kind: 'read-hint', sentence: 'Up 37%.', pack: 'orb', model: 'orb' };
    expect(parseToBackground({ ...hint, more: 1 })).toEqual(hint);
    const card = { kind: 'read-card', pack: 'orb', model: 'orb', said };
    expect(parseToBackground(card)).toEqual(card);
  });

  it('takes what a pupil predicts, and nothing that is no prediction', () => {
    const prediction = {
      url: 'https://a.example/',
      title: 'Orb',
      claim: 'orb-closed',
      sentence: 'Orb is closed.',
      answer: 'false',
      verdict: 'supported',
    };
    expect(parseToBackground({ kind: 'predict', prediction })).toEqual({ kind: 'predict', prediction });
    expect(parseToBackground({ kind: 'predict', prediction: { ...prediction, answer: 'maybe' } })).toBeNull();
  });

  it.each([
    { ...page, text: 1 },
    { ...page, text: 'x'.repeat(1_000_001) },
    { ...page, figures: undefined },
    { ...page, mentions: [{ ...mention, start: 0.5 }] },
    { ...page, mentions: [{ ...mention, pack: '../manifest' }] },
    { ...page, topics: [{ model: 'orb', pack: 'a/b' }] },
    { ...page, topics: ['orb'] },
    { kind: 'read-note', sentence: 'x', notes: [{ ...note, pack: '../x' }] },
    { kind: 'read-note', sentence: 'x', notes: [{ ...note, modelPack: '../x' }] },
    { kind: 'read-note', sentence: 'x', notes: [{ ...note, manner: 'sung' }] },
    { kind: 'read-note', sentence: 'x', notes: [note], pageDate: 'today' },
    { kind: 'read-note', sentence: 'x', notes: Array(101).fill(note) },
    { kind: 'read-hint', sentence: 'x', pack: '..', model: 'orb' },
    { kind: 'read-card', pack: 'orb', model: 'orb', said: [{ ...said[0], claim: 1 }] },
    { kind: 'read-card', pack: 'orb', model: 'orb', said: [{ ...said[0], sentence: 'x'.repeat(2_001) }] },
  ])('refuses a page’s %#', (message) => {
    expect(parseToBackground(message)).toBeNull();
  });

  it.each([
    null,
    undefined,
    1,
    'read-card',
    {},
    { kind: 'read-card' },
    { kind: 'read-card', pack: 'muse-spark' },
    { kind: 'read-card', pack: '../manifest', model: 'a' },
    { kind: 'read-card', pack: 'a/b', model: 'a' },
    { kind: 'read-card', pack: ['a'], model: 'a' },
    { kind: 'hosts-removed' },
    { kind: 'hosts-removed', removed: 'all', kept: [] },
    { kind: 'hosts-removed', removed: [1], kept: [] },
    { kind: 'read-card', pack: 'a', model: 'a', pageDate: '2026-04-09' },
    { kind: 'read-card', pack: 'a', model: 'a', pageDate: { day: 'today', from: 'url' } },
    { kind: 'read-card', pack: 'a', model: 'a', pageDate: { day: '2026', from: 'nowhere' } },
    { kind: 'read-date' },
    { kind: 'read-date', facts: { ...facts, visible: 'x' } },
    { kind: 'read-date', facts: { ...facts, times: [{ text: 'x' }] } },
    { kind: 'read-date', facts: { ...facts, jsonLd: Array(99).fill('') } },
    { kind: 'read-date', facts: { ...facts, headline: 'x'.repeat(1e4) } },
  ])('refuses %j', (message) => {
    expect(parseToBackground(message)).toBeNull();
    expect(parseToPage(message)).toBeNull();
  });
});
