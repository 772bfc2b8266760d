import { expect, it } from 'vitest';
import { relativesOf, rowOf, rowsOf } from '../../src/browse/rows';
import { catalogue } from './fixture';

const rows = rowsOf(catalogue);
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
const row = (id: string) => rowOf(id, rows) as NonNullable<ReturnType<typeof rowOf>>;

it('puts the newest first, numbers in their order, and what has no date last', () => {
  expect(ids(rows)).toEqual(['etoile-10', 'orb-2-5', 'etoile-9', 'orb-2', 'k2-5', 'orb']);
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
