/** What claims are recognised by, as it is shipped: terms with `|` between them, as contributors write them. */
import type { Pattern } from './claims-schema';
import type { FullPack, Pack } from './pack';

interface Written {
  all: string[];
  none?: string;
  near?: Pattern['near'];
}

/** By the pack's id, for each of its claims in their order. */
export type Patterns = Record<string, Written[][]>;

const join = (terms: readonly string[]): string => terms.join('|');
const split = (terms: string): string[] => terms.split('|');

const written = ({ all, none, ...rest }: Pattern): Written => ({
  all: all.map(join),
  ...(none && { none: join(none) }),
  ...rest,
});

const read = ({ all, none, ...rest }: Written): Pattern => ({
  all: all.map(split),
  ...(none && { none: split(none) }),
  ...rest,
});

export function writePatterns(packs: readonly FullPack[]): Patterns {
  const searched = packs.filter(({ claims }) => claims.length > 0);
  return Object.fromEntries(
    searched.map(({ id, claims }) => [id, claims.map(({ recognise }) => recognise.map(written))]),
  );
}

/** The pack with what its claims are recognised by; without claims where nothing tells that. */
export function withPatterns(pack: Pack, patterns: Patterns): FullPack {
  const known = patterns[pack.id] ?? [];
  return {
    ...pack,
    claims: pack.claims.slice(0, known.length).map((claim, i) => ({ ...claim, recognise: (known[i] ?? []).map(read) })),
  };
}
