/** What claims are recognised by, as it is shipped: terms with `|` between them, as contributors write them. */
import type { Pattern } from './claims-schema';
import type { FullPack } from './pack';

interface Written {
  all: string[];
  none?: string;
  near?: Pattern['near'];
}

/** By the claim's id. */
export type Patterns = Record<string, Written[]>;

const join = (terms: readonly string[]): string => terms.join('|');
const split = (terms: string): string[] => terms.split('|');

export const writePatterns = (packs: readonly FullPack[]): Patterns =>
  Object.fromEntries(
    packs.flatMap(({ claims }) =>
      claims.map(({ id, recognise }) => [
        id,
        recognise.map(({ all, none, ...rest }) => ({ all: all.map(join), ...(none && { none: join(none) }), ...rest })),
      ]),
    ),
  );

export const readPatterns = (written: readonly Written[]): Pattern[] =>
  written.map(({ all, none, ...rest }) => ({ all: all.map(split), ...(none && { none: split(none) }), ...rest }));
