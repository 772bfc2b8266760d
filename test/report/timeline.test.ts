import { describe, expect, it } from 'vitest';
import { entryContent } from '../../src/report/entry-content';
import { pack, today } from './pack-fixture';

const content = entryContent(pack, { model: 'orb', today });

describe('the timeline of an entry', () => {
  it('has its plans, then all that happened, the newest first', () => {
    expect(
      content.moments.map(({ date, lane, what, planned }) => `${date} ${lane} ${what}${planned ? ', planned' : ''}`),
    ).toEqual([
      '2027-02-01 rollout place, planned',
      '2027-01-01 rollout place, planned',
      '2026-12-24 rollout event, planned',
      '2026-10-15 other event',
      '2026-07-09 version event',
      '2026-07-09 rollout event',
      '2026-06 rollout place',
      '2026-05-01 rollout event',
      '2026-04-08 launch event',
      '2026-04-08 rollout place',
      '2026-04-08 rollout place',
      '2026-04-08 other event',
      '2026-04 other event',
    ]);
  });

  it('says once what an event and another line both tell', () => {
    const bare = { ...pack, timeline: [] };
    const { moments } = entryContent(bare, { model: 'orb', today });
    expect(moments.filter(({ what }) => what === 'launch' || what === 'version')).toMatchObject([
      { date: '2026-07-09', line: { name: 'Orb 1.1', text: 'For code.', refs: [1] } },
      { date: '2026-04-08', line: { text: 'Launched in the US.', refs: [1] } },
    ]);
    expect(content.moments.filter(({ what }) => what === 'launch' || what === 'version')).toEqual([]);
  });

  it('knows until when a place was there', () => {
    expect(content.moments.filter(({ until }) => until)).toMatchObject([
      { date: '2026-04-08', until: '2026-07-09', line: { surfaces: ['API'] } },
    ]);
  });
});

describe('an entry', () => {
  it('is its card and the rest, with the sources of both', () => {
    expect(content).toMatchObject({ title: 'Orb', maker: 'Acme', caveats: [{ text: 'Figures are its own.' }, {}, {}] });
    expect(content.versions.map(({ id, date }) => [id, date])).toEqual([
      ['orb-1-1', '2026-07-09'],
      ['orb-mini', undefined],
    ]);
    const modes = [{ name: 'Slow', text: 'Thinks first.', sources: [5] }];
    const modalities = { input: ['text'], output: ['text', 'image'], note: 'No sound.', sources: [0] };
    const full = entryContent({ ...pack, modes, modalities }, { model: 'orb', today });
    expect(full.modes).toMatchObject([{ name: 'Slow', refs: [6] }]);
    expect(full.modalities).toMatchObject({
      output: ['text', 'image'],
      note: 'No sound.',
      refs: [1],
      vendorOnly: true,
    });
    expect(full.sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(content.sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('tells every licence in the order of time, what is to come too', () => {
    const [first, ...rest] = pack.licence;
    const coming = { status: 'proprietary' as const, from: '2027', text: 'Closed again.', sources: [0] };
    const { licences } = entryContent(
      { ...pack, licence: [coming, ...rest, ...(first ? [first] : [])] },
      { model: 'orb', today },
    );
    expect(licences.map(({ from }) => from)).toEqual(['2026-04-08', '2026-07-01', '2026-10-15', '2027']);
  });

  it('of a version is titled by the version', () => {
    expect(entryContent(pack, { model: 'orb-1-1', today })).toMatchObject({
      title: 'Orb 1.1',
      version: { family: 'Orb' },
    });
    expect(() => entryContent(pack, { model: 'orb-9', today })).toThrow(RangeError);
  });
});
