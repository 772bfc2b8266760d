/** Claims for the fixture's pack: one whose truth changed, one that only the vendor makes; and a second pack beside it. */
import type { FullClaim, FullPack } from '../../src/knowledge/pack';
import { pack } from './pack-fixture';

const claim = (id: string, rest: Partial<FullClaim>): FullClaim => ({
  id,
  attribute: 'licence',
  says: `What ${id} says.`,
  recognise: [{ all: [['closed', 'locked']] }],
  verdict: 'outdated',
  note: 'Opened in October.',
  sources: [1],
  covers: ['orb', 'orb-1-1', 'orb-mini'],
  checked: '2026-11-20',
  ...rest,
});

export const closed = claim('orb-closed', {
  earlier: [{ until: '2026-10-15', verdict: 'supported', note: 'Closed at launch.' }],
});
export const fast = claim('orb-fast', {
  attribute: 'speed',
  recognise: [{ all: [['fast', 'quick']] }],
  verdict: 'vendor-claim',
  note: 'Only Acme says so.',
  sources: [0],
  checked: '2026-11-22',
});

export const orb: FullPack = { ...pack, claims: [closed, fast] };
export const cube: FullPack = {
  ...pack,
  id: 'cube',
  name: 'Cube',
  versions: [],
  claims: [claim('cube-closed', { verdict: 'supported', note: 'It is closed.', sources: [0, 1], covers: ['cube'] })],
};
