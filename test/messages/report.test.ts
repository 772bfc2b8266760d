import { describe, expect, it } from 'vitest';
import { parseStarted, parseToBackground } from '../../src/messages/messages';
import { parseFromReportedPage, parseToReportedPage } from '../../src/messages/report';

const mention = { start: 4, end: 7, text: 'Orb', model: 'orb', pack: 'orb', confidence: 'certain', why: 'its name' };
const facts = {
  url: 'https://a.example/',
  title: 'A page',
  text: 'The Orb is here.',
  mentions: [mention],
  date: { url: 'https://a.example/', headline: '', jsonLd: [], metas: [], times: [], visible: [] },
  links: ['https://b.example/'],
  topics: [{ model: 'orb', pack: 'orb' }],
};

const model = { model: 'orb', name: 'Orb', count: 2, start: 4, end: 7 };
const first = { kind: 'first-facts', url: 'https://a.example/', title: 'A page', models: [model] };

describe('what the panel and a page say to one another', () => {
  it('is taken where it has the form of it', () => {
    expect(parseToReportedPage({ kind: 'read-facts', more: 1 })).toEqual({ kind: 'read-facts' });
    const place = { kind: 'show-place', start: 0, end: 3 };
    expect(parseToReportedPage({ ...place, more: 1 })).toEqual(place);
    expect(parseFromReportedPage({ kind: 'facts-changed', more: 1 })).toEqual({ kind: 'facts-changed' });
    for (const one of [facts, { ...facts, date: null }])
      expect(parseFromReportedPage({ kind: 'facts', facts: one })).toEqual({ kind: 'facts', facts: one });
    expect(parseFromReportedPage({ ...first, more: 1 })).toEqual(first);
  });

  it.each([
    null,
    { kind: 'show-place', start: 3, end: 3 },
    { kind: 'show-place', start: -1, end: 3 },
    { kind: 'show-place', start: 0.5, end: 3 },
    { kind: 'next-mention' },
  ])('a page refuses %j', (message) => {
    expect(parseToReportedPage(message)).toBeNull();
  });

  it.each([
    { ...facts, url: undefined },
    { ...facts, text: 7 },
    { ...facts, date: 7 },
    { ...facts, links: 'https://b.example/' },
    { ...facts, topics: [{ model: 'orb', pack: '../orb' }] },
    { ...facts, mentions: [{ ...mention, end: 70 }] },
    { ...facts, mentions: [{ ...mention, pack: '../orb' }] },
    { ...facts, mentions: [{ ...mention, confidence: 'maybe' }] },
  ])('the panel refuses %j', (broken) => {
    expect(parseFromReportedPage({ kind: 'facts', facts: broken })).toBeNull();
  });

  it.each([
    { ...first, url: 7 },
    { ...first, title: undefined },
    { ...first, models: [{ ...model, pack: '../orb' }] },
    { ...first, models: [{ ...model, name: undefined }] },
    { ...first, models: [{ ...model, count: 'many' }] },
  ])('the panel refuses %j', (broken) => {
    expect(parseFromReportedPage(broken)).toBeNull();
  });

  it('counts tabs and frames are whole numbers', () => {
    expect(parseToBackground({ kind: 'count-notes', count: 3, more: 1 })).toEqual({ kind: 'count-notes', count: 3 });
    expect(parseToBackground({ kind: 'check-tab', tab: 3, more: 1 })).toEqual({ kind: 'check-tab', tab: 3 });
    const started = { kind: 'started', tab: 3, frame: 0 };
    expect(parseStarted({ ...started, more: 1 })).toEqual(started);
    for (const bad of [-1, 1.5, '3', undefined]) {
      expect(parseToBackground({ kind: 'count-notes', count: bad })).toBeNull();
      expect(parseToBackground({ kind: 'check-tab', tab: bad })).toBeNull();
      expect(parseStarted({ ...started, tab: bad })).toBeNull();
      expect(parseStarted({ ...started, frame: bad })).toBeNull();
    }
  });
});
