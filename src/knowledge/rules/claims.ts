/** Claims lie beside the entry they are about, name sources that one of the two has, and keep time in order. */
import { parseTerm } from '../../claims/terms';
import { isBefore } from '../dates';
import { type Parsed, type Problem, problemAt } from '../problem';
import type { ParsedBase, Rule } from '../rules';
import type { Entry } from '../schema';
import { didYouMean } from '../suggest';
import { statementsOf } from '../walk';
import { clashes } from './names';

const entryOf = ({ entries }: ParsedBase, id: string): Parsed<Entry> | undefined =>
  entries.find(({ value }) => value.id === id);

const isBroken = ({ broken }: ParsedBase, id: string): boolean => broken.some((path) => path.endsWith(`/${id}.yaml`));

/** A term that could never match would be found by no example either. */
export const claimTerms: Rule = (base) =>
  base.claims.flatMap((file) =>
    file.value.claims.flatMap(({ recognise }, i) =>
      recognise.flatMap(({ all, none = [] }, j) =>
        [...all.flat(), ...none].flatMap((term) => {
          try {
            parseTerm(term);
            return [];
          } catch (error) {
            return [problemAt(file, ['claims', i, 'recognise', j], `: ${(error as Error).message}`)];
          }
        }),
      ),
    ),
  );

/** A file is found by the entry's own place: `claims/meta/muse-spark.yaml`, or a folder `claims/meta/muse-spark/`. */
export const claimPlaces: Rule = (base) =>
  base.claims.flatMap((file) => {
    const { entry: id } = file.value;
    const entry = entryOf(base, id);
    if (!entry) {
      if (isBroken(base, id)) return [];
      const near = didYouMean(
        id,
        base.entries.map(({ value }) => value.id),
      );
      return [problemAt(file, ['entry'], `names "${id}", but there is no entry of that id.${near}`)];
    }
    const home = `claims/${entry.value.maker}/${id}`;
    if (file.path.includes(`/${home}.yaml`) || file.path.includes(`/${home}/`)) return [];
    return [
      problemAt(
        file,
        ['entry'],
        `is "${id}", so the file should be src/knowledge/${home}.yaml or in ${home}/. Move it.`,
      ),
    ];
  });

export const claimIds: Rule = (base) => {
  const known = new Set(
    base.entries.flatMap(({ value }) => [value.id, ...(value.versions ?? []).map((version) => version.id)]),
  );
  const strangers = base.claims.flatMap((file) =>
    file.value.claims.flatMap(({ about = [] }, i) =>
      about.flatMap((id, j) =>
        known.has(id) || isBroken(base, id)
          ? []
          : [
              problemAt(
                file,
                ['claims', i, 'about', j],
                `names "${id}", but there is no entry or version of that id.${didYouMean(id, known)}`,
              ),
            ],
      ),
    ),
  );
  const ids = base.claims.flatMap((file) =>
    file.value.claims.map(({ id }, i) => ({ key: id, spelling: id, file, path: ['claims', i, 'id'] })),
  );
  return [...strangers, ...clashes(ids, 'claim id')];
};

export const claimSources: Rule = (base) =>
  base.claims.flatMap((file) => {
    const entry = entryOf(base, file.value.entry);
    const own = Object.keys(file.value.sources ?? {});
    const known = new Set([...own, ...Object.keys(entry?.value.sources ?? {})]);
    const statements = statementsOf(file.value.claims, ['claims']);
    const used = new Set(statements.flatMap(({ sources }) => sources));
    const unknown = !entry
      ? []
      : statements.flatMap(({ path, sources }) =>
          sources.flatMap((id, i) =>
            known.has(id)
              ? []
              : [
                  problemAt(
                    file,
                    path,
                    `names the source "${id}", which neither this file nor its entry has.${didYouMean(id, known) || ' Add it under "sources:".'}`,
                    [...path, 'sources', i],
                  ),
                ],
          ),
        );
    const unused = own
      .filter((id) => !used.has(id))
      .map((id) => problemAt(file, ['sources', id], 'is not used by any claim. Name it in one, or remove it.'));
    return [...unknown, ...unused];
  });

/** One id means one source: what the entry has is not written twice. */
export const repeatedSources: Rule = (base) =>
  base.claims.flatMap((file) => {
    const entry = entryOf(base, file.value.entry);
    return Object.keys(file.value.sources ?? {})
      .filter((id) => entry && Object.hasOwn(entry.value.sources, id))
      .map((id) => problemAt(file, ['sources', id], 'stands in the entry of this file too. Remove it here.'));
  });

export const claimDates: Rule = (base) =>
  base.claims.flatMap((file) =>
    file.value.claims.flatMap(({ earlier = [] }, i) =>
      earlier.flatMap(({ from, until }, j): Problem[] => {
        const at = ['claims', i, 'earlier', j, 'until'];
        if (isBefore(until, from)) return [problemAt(file, at, `is ${until}, before its "from".`)];
        if (isBefore(file.value.checked, until))
          return [problemAt(file, at, `is ${until}, after the day the file was checked.`)];
        const before = earlier[j - 1]?.until;
        return isBefore(until, before)
          ? [problemAt(file, at, 'is before the "until" of the period above. Put the oldest first.')]
          : [];
      }),
    ),
  );
