import packs from 'virtual:caveat/packs';
import { expect, it } from 'vitest';
import { bundle, sharedBy, toTables, unbundle } from '../../src/knowledge/bundle';
import type { PackProduct } from '../../src/knowledge/pack';
import { withPatterns, writePatterns } from '../../src/knowledge/patterns';
import type { Source } from '../../src/knowledge/schema';
import { byFamily, shelve } from '../../src/knowledge/shelves';
import { lengthOf, rowAt, type Table } from '../../src/knowledge/table';

const all = Object.values(packs);
const shipped = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const rowsOf = <Row>(table: Table): Row[] => Array.from({ length: lengthOf(table) }, (_, at) => rowAt<Row>(table, at));

it('gives back every pack of the base as it was', () => {
  const files = shelve(all, 200_000);
  const shared = sharedBy([...files.values()]);
  const tables = shipped(toTables(shared));
  for (const [file, members] of files) {
    const bundled = shipped(bundle(members, shared));
    const patterns = shipped(writePatterns(members));
    const ids = members.map(({ id }) => id);
    for (const pack of members) {
      const read = unbundle(bundled, tables, ids, pack.id);
      expect(read && withPatterns(read, patterns), `${file}/${pack.id}`).toEqual(pack);
    }
    expect(unbundle(bundled, tables, ids, 'nobody')).toBeNull();
  }
});

it('puts each pack into one file beside its family, and says each source and product once', () => {
  const shelves = [...shelve(all, 200_000)];
  const shared = sharedBy(shelves.map(([, members]) => members));
  const said = [...shared.sources, ...shared.products.map(({ id }) => id)];
  expect(shelves.flatMap(([, members]) => members)).toHaveLength(all.length);
  const families = [...byFamily(all).values()];
  for (const [file, members] of shelves) {
    expect(members.map(({ id }) => id)).toContain(file);
    for (const family of families)
      expect([0, family.length]).toContain(family.filter((pack) => members.includes(pack)).length);
    const { sources, products } = bundle(members, shared);
    said.push(...rowsOf<Source>(sources), ...rowsOf<PackProduct>(products).map(({ id }) => id));
  }
  expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(said.length);
});

it('keeps files small, unless one family alone is larger', () => {
  const short = all.slice(0, 60);
  for (const members of shelve(short, 10_000).values())
    expect(byFamily(members).size === 1 || JSON.stringify(members).length <= 10_000 + members.length).toBe(true);
});
