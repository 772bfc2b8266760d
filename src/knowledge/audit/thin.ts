/** What rests on little, or says little. */
import { indexOf, productsOf } from '../compile';
import { type Problem, problemAt } from '../problem';
import type { ParsedBase } from '../rules';
import type { Source } from '../schema';
import { statementsOf } from '../walk';

/** A policy is the vendor's own page too. */
const OWN: readonly Source['kind'][] = ['vendor', 'policy'];

export interface OneSource extends Problem {
  kind: Source['kind'];
}

/** Statements with a single source that is not the vendor's own. */
export const onOneSource = ({ entries, vendors, tokens }: ParsedBase): OneSource[] =>
  [...entries, ...vendors, ...tokens].flatMap((file) =>
    statementsOf(file.value).flatMap(({ path, sources: [id = '', ...more] }) => {
      const source = file.value.sources[id];
      if (!source || more.length > 0 || OWN.includes(source.kind)) return [];
      const what = `rests on one source alone (${source.kind}: ${source.publisher}).`;
      return [{ ...problemAt(file, path, what), kind: source.kind }];
    }),
  );

export const withoutRollout = ({ entries }: ParsedBase): Problem[] =>
  entries
    .filter(({ value }) => value.rollout.length === 0)
    .map((file) => problemAt(file, ['rollout'], 'is empty: the card says nothing about where it is available.'));

/** Entries that no product with privacy notes runs, so that their cards say nothing about privacy. */
export function withoutPrivacy({ entries, vendors }: ParsedBase): Problem[] {
  const index = indexOf(
    entries.map(({ value }) => value),
    vendors.map(({ value }) => value),
  );
  return entries
    .filter(({ value }) => productsOf(value, index).length === 0)
    .map((file) =>
      problemAt(file, ['id'], `"${file.value.id}" is not run by any product, so its card has no privacy note.`),
    );
}
