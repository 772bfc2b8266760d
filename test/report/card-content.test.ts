import { describe, expect, it } from 'vitest';
import { cardContent } from '../../src/report/card-content';
import { unknownContent } from '../../src/report/unknown';
import { pack, today } from './pack-fixture';

const card = cardContent(pack, { model: 'orb', today });
const texts = (lines: { text: string }[]) => lines.map((line) => line.text);

describe('what changed', () => {
  it('puts the most consequential first and the newer first in a kind', () => {
    const { events } = cardContent(pack, { model: 'orb', today, pageDate: '2026-04-09' }).changed;
    expect(texts(events)).toEqual(['Newer place.', 'Older place.', 'Opened.', 'Orb 1.1.']);
  });

  it("leaves out a page's own day and a month that may hold it", () => {
    const { changed } = cardContent(pack, { model: 'orb', today, pageDate: '2026-04-08' });
    expect(changed).toMatchObject({ basis: 'page', since: '2026-04-08' });
    expect(texts(changed.events)).not.toContain('Score.');
    expect(texts(changed.events)).not.toContain('Price some day in April.');
  });

  it('counts from the launch where the page has no date, the day of the launch included', () => {
    expect(card.changed).toMatchObject({ basis: 'launch', since: '2026-04-08' });
    expect(texts(card.changed.events)).toEqual([
      'Newer place.',
      'Older place.',
      'Opened.',
      'Price some day in April.',
      'Orb 1.1.',
      'Launch.',
      'Score.',
    ]);
  });

  it('shows nothing that lies in the future, and marks a plan as one when its day has come', () => {
    expect(texts(card.changed.events)).not.toContain('End of the preview.');
    const later = cardContent(pack, { model: 'orb', today: '2026-12-24' });
    expect(later.changed.events.find(({ kind }) => kind === 'retirement')?.planned).toBe(true);
  });
});

describe('licence', () => {
  it("tells today's, the one at launch and the parts with terms of their own", () => {
    expect(card.licence.today).toMatchObject({ status: 'open-source', licence: 'MIT', from: '2026-10-15' });
    expect(card.licence.atLaunch).toMatchObject({ status: 'proprietary' });
    expect(card.licence.variants).toMatchObject([{ scope: 'Orb Mini', status: 'open-weights' }]);
  });

  it('leaves the launch out while nothing has changed', () => {
    const { licence } = cardContent(pack, { model: 'orb', today: '2026-10-14' });
    expect(licence.today?.status).toBe('proprietary');
    expect(licence.atLaunch).toBeUndefined();
  });

  it('gives a version the terms that are scoped to its name', () => {
    const { licence } = cardContent(pack, { model: 'orb-mini', today });
    expect(licence.today).toMatchObject({ status: 'open-weights', scope: 'Orb Mini' });
    expect(licence.variants).toEqual([]);
  });
});

describe('sources', () => {
  it('numbers what is cited by the pack and leaves out what is not', () => {
    expect(card.sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it("tells the vendor's own words, policies too, and where an original was not read", () => {
    expect(card.sources.map(({ vendor }) => vendor)).toEqual([true, false, true, true, false]);
    expect(card.sources.map(({ quotedVia }) => quotedVia)).toEqual([
      undefined,
      undefined,
      'copy.example',
      undefined,
      'unrecorded',
    ]);
  });

  it('weighs each line by all of its sources', () => {
    const [own, independent, both] = card.caveats;
    expect(own).toMatchObject({ refs: [1], vendorOnly: true, secondHand: false, unconfirmed: false });
    expect(independent).toMatchObject({ refs: [2], vendorOnly: false });
    expect(both).toMatchObject({ refs: [1, 2], vendorOnly: false, unconfirmed: true });
    expect(card.lookalikes[0]).toMatchObject({ refs: [5], secondHand: true, vendorOnly: false });
  });
});

describe('versions and unknown names', () => {
  it('is titled by the version and counts changes from its release', () => {
    const version = cardContent(pack, { model: 'orb-1-1', today });
    expect(version).toMatchObject({
      title: 'Orb 1.1',
      version: { family: 'Orb', date: '2026-07-09', text: 'For code.' },
    });
    expect(version.launch.date).toBe('2026-04-08');
    expect(version.changed).toMatchObject({ basis: 'release', since: '2026-07-09' });
    expect(texts(version.changed.events)).toEqual(['Newer place.', 'Opened.', 'Orb 1.1.']);
  });

  it('refuses to show its facts under a name that it does not know', () => {
    expect(() => cardContent(pack, { model: 'orb-9', today })).toThrow(RangeError);
  });

  it('says of an unknown version no more than its name', () => {
    expect(unknownContent({ model: 'unknown:orb-9', text: 'Orb\n 9' }, '2026-11-22', '2027-03-01')).toEqual({
      kind: 'unknown',
      model: 'unknown:orb-9',
      title: 'Orb 9',
      checked: '2026-11-22',
      stale: true,
      today: '2027-03-01',
    });
  });
});

describe('age and privacy', () => {
  it('calls a check stale after 60 days, not on the 60th', () => {
    expect(cardContent(pack, { model: 'orb', today: '2027-01-21' }).stale).toBe(false);
    expect(cardContent(pack, { model: 'orb', today: '2027-01-22' }).stale).toBe(true);
  });

  it('names consumer products first, each with the age of its own check', () => {
    expect(card.privacy.map(({ name, stale }) => [name, stale])).toEqual([
      ['Orb app', true],
      ['Orb API', false],
    ]);
  });
});
