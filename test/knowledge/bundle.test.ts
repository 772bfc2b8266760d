import packs from 'virtual:caveat/packs';
import { expect, it } from 'vitest';
import { bundle, byFamily, unbundle } from '../../src/knowledge/bundle';

const all = Object.values(packs);

it('gives back every pack of the base as it was', () => {
  for (const [family, members] of byFamily(all)) {
    const bundled = JSON.parse(JSON.stringify(bundle(members)));
    for (const pack of members) expect(unbundle(bundled, pack.id), `${family}/${pack.id}`).toEqual(pack);
    expect(unbundle(bundled, 'nobody')).toBeNull();
  }
});

it('puts each pack into one family, and says each source once there', () => {
  const families = [...byFamily(all)];
  expect(families.flatMap(([, members]) => members)).toHaveLength(all.length);
  for (const [family, members] of families) {
    expect(members.map(({ id }) => id)).toContain(family);
    const { sources } = bundle(members);
    expect(new Set(sources.map((source) => JSON.stringify(source))).size).toBe(sources.length);
  }
});
