/** Ids that lead somewhere, and files that lie where their ids say. */
import { type Parsed, type Path, type Problem, problemAt } from '../problem';
import type { ParsedBase, Rule } from '../rules';
import type { Entry } from '../schema';
import { didYouMean } from '../suggest';

const idIn = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');

/** Known ids, by what they are of; those of broken files count, so that one mistake gives one problem. */
export function knownIds({ entries, vendors, broken }: ParsedBase): { entries: Set<string>; vendors: Set<string> } {
  const brokenIn = (room: string) => broken.filter((path) => path.includes(`/${room}/`)).map(idIn);
  return {
    entries: new Set([...entries.map(({ value }) => value.id), ...brokenIn('models')]),
    vendors: new Set([...vendors.map(({ value }) => value.id), ...brokenIn('vendors')]),
  };
}

export const unknownIds: Rule = (base) => {
  const known = knownIds(base);
  const check = (
    file: Parsed<unknown>,
    path: Path,
    id: string | undefined,
    ids: Set<string>,
    what: string,
  ): Problem[] =>
    id === undefined || ids.has(id)
      ? []
      : [
          problemAt(
            file,
            path,
            `names "${id}", but there is no ${what} of that id.${didYouMean(id, ids) || ' Add its file or correct the id.'}`,
          ),
        ];
  return [
    ...base.entries.flatMap((file) => [
      ...check(file, ['maker'], file.value.maker, known.vendors, 'vendor'),
      ...check(file, ['family'], file.value.family, known.entries, 'entry'),
      ...check(file, ['succeededBy'], file.value.succeededBy, known.entries, 'entry'),
      ...notFamily(file, base),
      ...unknownVersions(file),
    ]),
    ...base.vendors.flatMap((file) =>
      file.value.products.flatMap(({ runs }, i) =>
        runs.flatMap((id, j) => check(file, ['products', i, 'runs', j], id, known.entries, 'entry')),
      ),
    ),
    ...base.tokens.flatMap((file) =>
      file.value.tokens.flatMap(({ resembles }, i) =>
        resembles.flatMap((id, j) => check(file, ['tokens', i, 'resembles', j], id, known.entries, 'entry')),
      ),
    ),
  ];
};

function notFamily(file: Parsed<Entry>, { entries }: ParsedBase): Problem[] {
  const family = entries.find(({ value }) => value.id === file.value.family)?.value;
  if (!family || family.kind === 'family') return [];
  const what = `names "${family.id}", which is of kind ${family.kind}. A family must be an entry with "kind: family".`;
  return [problemAt(file, ['family'], what)];
}

function unknownVersions(file: Parsed<Entry>): Problem[] {
  const ids = new Set((file.value.versions ?? []).map(({ id }) => id));
  return file.value.rollout.flatMap(({ version }, i) =>
    version === undefined || ids.has(version)
      ? []
      : [
          problemAt(
            file,
            ['rollout', i, 'version'],
            `names "${version}", but this entry has no such version.${didYouMean(version, ids) || ' Add it under "versions:" or correct the id.'}`,
          ),
        ],
  );
}

/** Families may lie in families; a loop would have no top. */
export const familyLoops: Rule = ({ entries }) => {
  const parents = new Map(entries.map(({ value }) => [value.id, value.family]));
  return entries
    .filter(({ value }) => {
      const seen = new Set<string>();
      let id = value.family;
      while (id !== undefined && id !== value.id && !seen.has(id)) {
        seen.add(id);
        id = parents.get(id);
      }
      return id === value.id;
    })
    .map((file) =>
      problemAt(file, ['family'], `leads back to "${file.value.id}" itself. Remove it from the entry at the top.`),
    );
};

/** An id is its file's name, so that a contributor finds an entry without a search. */
export const misplacedFiles: Rule = ({ entries, vendors }) => [
  ...entries.flatMap((file) => misplaced(file, `models/${file.value.maker}/${file.value.id}.yaml`)),
  ...vendors.flatMap((file) => misplaced(file, `vendors/${file.value.id}.yaml`)),
];

function misplaced(file: Parsed<{ id: string }>, home: string): Problem[] {
  if (file.path.endsWith(`/${home}`)) return [];
  return [
    problemAt(
      file,
      ['id'],
      `is "${file.value.id}", so the file should be src/knowledge/${home}. Move it there, or correct "id" or "maker".`,
    ),
  ];
}
