import { expect, it } from 'vitest';
import { relativesOf, rowOf, rowsOn } from '../../src/browse/rows';
import { catalogue, today } from './fixture';

const rows = rowsOn(catalogue, today);
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
const row = (id: string) => rowOf(id, rows) as NonNullable<ReturnType<typeof rowOf>>;

it('puts the newest first, numbers in their order, and what has no date last', () => {
  expect(ids(rows)).toEqual(['etoile-10', 'orb-2-5', 'etoile-9', 'orb-2', 'k2-5', 'orb']);
});

it('says what holds on the day that it is read, not on the day that it was made', () => {
  expect([row('orb-2').statuses, row('orb-2-5').licences]).toEqual([['live', 'deprecated'], ['proprietary']]);
  const later = rowsOn(catalogue, '2026-12-24');
  expect([rowOf('orb-2', later)?.statuses, rowOf('orb-2-5', later)?.licences]).toEqual([
    ['over'],
    ['open-weights', 'proprietary'],
  ]);
});

it('finds an entry by its id or by that of a version', () => {
  expect(row('orb-2-5-max').id).toBe('orb-2-5');
  expect(rowOf('orb-9', rows)).toBeUndefined();
});

it('knows what stands above, below, before and after', () => {
  const names = ({ family, members, predecessors, successor }: ReturnType<typeof relativesOf>) => ({
    family: family?.id,
    members: ids(members),
    predecessors: ids(predecessors),
    successor: successor?.id,
  });
  expect(names(relativesOf(row('orb'), rows))).toEqual({
    family: undefined,
    members: ['orb-2-5', 'orb-2'],
    predecessors: [],
    successor: undefined,
  });
  expect(names(relativesOf(row('orb-2-5'), rows))).toMatchObject({ family: 'orb', predecessors: ['orb-2'] });
  expect(names(relativesOf(row('orb-2'), rows))).toMatchObject({ successor: 'orb-2-5' });
});
