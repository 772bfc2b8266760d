import packs from 'virtual:caveat/packs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { Pack } from '../../src/knowledge/pack';
import { cardContent } from '../../src/report/card-content';
import { dateWords } from '../../src/words/dates';
import { standingWords } from '../../src/words/standing';
import { english } from '../../src/words/words';
import { pack, today } from './pack-fixture';

const over = (status: 'retired' | 'deprecated', rest: object = {}): Pack['rollout'][number] => ({
  surface: 'App',
  region: 'US',
  status,
  sources: [1],
  ...rest,
});
const closed: Pack = { ...pack, licence: pack.licence.slice(0, 1) };
const standing = (one: Pack, model = 'orb', day = today) => cardContent(one, { model, today: day }).standing;
const heir = { id: 'orb-2', name: 'Orb 2', date: '2026-09-01', sources: [0] };
const cited = { refs: [2], vendorOnly: false, secondHand: false, unconfirmed: false };

describe('what a model is today', () => {
  it('is nothing to speak of while it is offered somewhere, or where nobody says', () => {
    expect(standing(pack)).toBeUndefined();
    expect(standing({ ...pack, rollout: [] })).toBeUndefined();
    expect(standing({ ...closed, rollout: [over('retired'), ...pack.rollout] })).toBeUndefined();
  });

  it('is retired where every surface says so, with the last day where all of them tell one', () => {
    expect(standing({ ...closed, rollout: [over('retired')] })).toEqual({ kind: 'retired', cited });
    const until = [over('retired', { until: '2026-05-01' }), over('retired', { surface: 'API', until: '2026-06-01' })];
    expect(standing({ ...closed, rollout: until })).toEqual({ kind: 'retired', date: '2026-06-01', cited });
    expect(standing({ ...closed, rollout: [...until, over('retired', { surface: 'Site' })] })).not.toHaveProperty(
      'date',
    );
  });

  it('is not retired yet where that is only planned', () => {
    const planned = over('retired', { since: '2027-02-01', planned: true });
    expect(standing({ ...closed, rollout: [planned] })).toBeUndefined();
  });

  it('is withdrawn where its weights stay, and deprecated where one surface is still open', () => {
    expect(standing({ ...pack, rollout: [over('retired')] })?.kind).toBe('withdrawn');
    const rows = [over('retired'), over('deprecated', { surface: 'API' })];
    expect(standing({ ...closed, rollout: rows })?.kind).toBe('deprecated');
  });

  it('of a version rests on the rows that are about it', () => {
    const rows = [
      over('retired', { version: 'orb-1-1' }),
      { ...over('retired'), status: 'live' as const, version: 'orb-mini' },
    ];
    expect(standing({ ...closed, rollout: rows }, 'orb-1-1')?.kind).toBe('retired');
    expect(standing({ ...closed, rollout: rows }, 'orb-mini')).toBeUndefined();
  });

  it('names what followed, from the day on which that was there', () => {
    const successor = {
      name: 'Orb 2',
      date: '2026-09-01',
      refs: [1],
      vendorOnly: true,
      secondHand: false,
      unconfirmed: false,
    };
    expect(standing({ ...pack, succeededBy: heir })).toEqual({ kind: 'succeeded', successor });
    expect(standing({ ...closed, rollout: [over('retired')], succeededBy: heir })).toMatchObject({
      kind: 'retired',
      successor,
    });
    expect(standing({ ...pack, succeededBy: heir }, 'orb', '2026-08-31')).toBeUndefined();
  });

  it('is another name before all else, and cites who says so', () => {
    const renamed = { to: 'Ball', date: '2026-10-01', sources: [1] };
    const card = cardContent({ ...pack, renamed, succeededBy: heir }, { model: 'orb', today });
    expect(card.standing).toEqual({ kind: 'renamed', name: 'Ball', date: '2026-10-01', cited });
  });

  it('cites sources that the card lists, in every pack of the base', () => {
    const counts: Record<string, number> = {};
    for (const one of Object.values(packs)) {
      const card = cardContent(one, { model: one.id, today });
      if (!card.standing) continue;
      counts[card.standing.kind] = (counts[card.standing.kind] ?? 0) + 1;
      const refs = [...(card.standing.cited?.refs ?? []), ...(card.standing.successor?.refs ?? [])];
      expect(refs.length, one.id).toBeGreaterThan(0);
      const numbers = card.sources.map(({ number }) => number);
      expect(
        refs.filter((ref) => !numbers.includes(ref)),
        one.id,
      ).toEqual([]);
    }
    expect(Object.keys(counts).sort()).toEqual(['deprecated', 'renamed', 'retired', 'succeeded', 'withdrawn']);
  });

  it.each([
    ['bard', 'Called Gemini since 8 Feb 2024.'],
    ['claude-3-opus', 'Retired; it was offered until 5 Jan 2026.'],
    ['llama-4', undefined],
  ])('reads well for %s', (id, end) => {
    const say = english(messages);
    const found = packs[id] && standing(packs[id], id);
    expect(found && standingWords(found, say, dateWords(say)).end).toBe(end);
  });
});
