/** Every statement names sources that the file has; every source is named, and says how it was read. */
import { type Parsed, problemAt } from '../problem';
import type { ParsedBase, Rule } from '../rules';
import type { Source } from '../schema';
import { didYouMean } from '../suggest';
import { statementsOf } from '../walk';

type Sourceful = Parsed<{ sources: Record<string, Source> }>;

const filesOf = (base: ParsedBase): Sourceful[] => [...base.entries, ...base.vendors, ...base.tokens];

/** Sources of claims may be those of their entry, so what is unknown and what is unused is decided beside them. */
const withClaims = (base: ParsedBase): Parsed<{ sources?: Record<string, Source> | undefined }>[] => [
  ...filesOf(base),
  ...base.claims,
];

export const unknownSources: Rule = (base) =>
  filesOf(base).flatMap((file) =>
    statementsOf(file.value).flatMap(({ path, sources }) =>
      sources.flatMap((id, index) => {
        if (Object.hasOwn(file.value.sources, id)) return [];
        const near = didYouMean(id, Object.keys(file.value.sources));
        const what = `names the source "${id}", which this file does not have.${near || ' Add it under "sources:" or name another.'}`;
        return [problemAt(file, path, what, [...path, 'sources', index])];
      }),
    ),
  );

export const unusedSources: Rule = (base) =>
  filesOf(base).flatMap((file) => {
    const used = new Set(statementsOf(file.value).flatMap(({ sources }) => sources));
    return Object.keys(file.value.sources)
      .filter((id) => !used.has(id))
      .map((id) =>
        problemAt(
          file,
          ['sources', id],
          'is not used by any statement. Name it in the "sources" of one, or remove it.',
        ),
      );
  });

/** A source known only through another page must say which page, since that is what a reader can check. */
export const secondhandSources: Rule = (base) =>
  withClaims(base).flatMap((file) =>
    Object.entries(file.value.sources ?? {})
      .filter(([, source]) => (source.read === 'quoted' || source.read === 'listed') && source.via === undefined)
      .map(([id, source]) =>
        problemAt(
          file,
          ['sources', id],
          `was read only as ${source.read} by another page, but does not say which. Add "via: https://..." (or "via: unrecorded").`,
        ),
      ),
  );
