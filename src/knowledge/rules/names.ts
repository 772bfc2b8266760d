/** Ids and names belong to one thing each, or detection could not tell which one a page means. */
import { keyOf } from '../../detect/tokens';
import { type Parsed, type Path, type Problem, problemAt } from '../problem';
import type { Rule } from '../rules';
import type { Entry } from '../schema';

/** One use of an id or a name. */
interface Use {
  key: string;
  /** As the file spells it. */
  spelling: string;
  file: Parsed<unknown>;
  path: Path;
  /** Counts only with evidence around it, so another thing may have the same. */
  soft?: boolean;
}

/** A problem for each use on a key that an earlier use holds. */
export function clashes(uses: Use[], what: string): Problem[] {
  const holders = new Map<string, Use>();
  return uses.flatMap((use) => {
    const holder = holders.get(use.key);
    if (!holder) holders.set(use.key, use);
    if (!holder || (holder.soft && use.soft)) return [];
    const place = `${holder.file.path}:${holder.file.lineOf(holder.path)}`;
    const same = holder.spelling === use.spelling ? '' : ` as "${holder.spelling}"`;
    return [
      problemAt(
        use.file,
        use.path,
        `repeats the ${what} "${use.spelling}", which ${place} has${same}. Remove or change one.`,
      ),
    ];
  });
}

const idUse = (file: Parsed<unknown>, id: string, path: Path): Use => ({ key: id, spelling: id, file, path });

/** Entries and versions share one space of ids, since a mention names either; products and tokens have their own. */
export const duplicateIds: Rule = ({ entries, vendors, tokens }) => [
  ...clashes(
    entries.flatMap((file) => [
      idUse(file, file.value.id, ['id']),
      ...(file.value.versions ?? []).map(({ id }, i) => idUse(file, id, ['versions', i, 'id'])),
    ]),
    'id',
  ),
  ...clashes(
    vendors.flatMap((file) => file.value.products.map(({ id }, i) => idUse(file, id, ['products', i, 'id']))),
    'id',
  ),
  ...clashes(
    tokens.flatMap((file) => file.value.tokens.map(({ id }, i) => idUse(file, id, ['tokens', i, 'id']))),
    'id',
  ),
];

function nameUses(file: Parsed<Entry>): Use[] {
  const { value } = file;
  const soft = new Set([...(value.ambiguous ?? []), ...(value.codenames ?? [])].map(keyOf));
  const use = (name: string, path: Path): Use => ({
    key: keyOf(name),
    spelling: name,
    file,
    path,
    soft: soft.has(keyOf(name)),
  });
  const list = (names: string[] | undefined, path: Path): Use[] =>
    (names ?? []).map((name, i) => use(name, [...path, i]));
  const versions = (value.versions ?? []).flatMap((version, i) => [
    use(version.name, ['versions', i, 'name']),
    ...list(version.aliases, ['versions', i, 'aliases']),
  ]);
  return [
    use(value.name, ['name']),
    ...list(value.aliases, ['aliases']),
    ...versions,
    ...list(value.ambiguous, ['ambiguous']),
    ...list(value.codenames, ['codenames']),
  ];
}

/** Names are compared as detection compares them, so capitals, spaces and hyphens make no new name. */
export const duplicateNames: Rule = ({ entries }) => clashes(entries.flatMap(nameUses), 'name');
