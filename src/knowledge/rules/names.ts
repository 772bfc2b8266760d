/** Ids and names belong to one thing each, or detection could not tell which one a page means. */
import { keyOf } from '../../detect/tokens';
import { type Parsed, type Path, type Problem, problemAt } from '../problem';
import type { Rule } from '../rules';
import type { Entry } from '../schema';

/** One use of an id or a name. */
interface Claim {
  key: string;
  /** As the file spells it. */
  spelling: string;
  file: Parsed<unknown>;
  path: Path;
  /** Counts only with evidence around it, so another thing may have the same. */
  soft?: boolean;
}

/** A problem for each claim on a key that an earlier claim holds. */
export function clashes(claims: Claim[], what: string): Problem[] {
  const holders = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const holder = holders.get(claim.key);
    if (!holder) holders.set(claim.key, claim);
    if (!holder || (holder.soft && claim.soft)) return [];
    const place = `${holder.file.path}:${holder.file.lineOf(holder.path)}`;
    const same = holder.spelling === claim.spelling ? '' : ` as "${holder.spelling}"`;
    return [
      problemAt(
        claim.file,
        claim.path,
        `repeats the ${what} "${claim.spelling}", which ${place} has${same}. Remove or change one.`,
      ),
    ];
  });
}

const idClaim = (file: Parsed<unknown>, id: string, path: Path): Claim => ({ key: id, spelling: id, file, path });

/** Entries and versions share one space of ids, since a mention names either; products and tokens have their own. */
export const duplicateIds: Rule = ({ entries, vendors, tokens }) => [
  ...clashes(
    entries.flatMap((file) => [
      idClaim(file, file.value.id, ['id']),
      ...(file.value.versions ?? []).map(({ id }, i) => idClaim(file, id, ['versions', i, 'id'])),
    ]),
    'id',
  ),
  ...clashes(
    vendors.flatMap((file) => file.value.products.map(({ id }, i) => idClaim(file, id, ['products', i, 'id']))),
    'id',
  ),
  ...clashes(
    tokens.flatMap((file) => file.value.tokens.map(({ id }, i) => idClaim(file, id, ['tokens', i, 'id']))),
    'id',
  ),
];

function nameClaims(file: Parsed<Entry>): Claim[] {
  const { value } = file;
  const soft = new Set([...(value.ambiguous ?? []), ...(value.codenames ?? [])].map(keyOf));
  const claim = (name: string, path: Path): Claim => ({
    key: keyOf(name),
    spelling: name,
    file,
    path,
    soft: soft.has(keyOf(name)),
  });
  const list = (names: string[] | undefined, path: Path): Claim[] =>
    (names ?? []).map((name, i) => claim(name, [...path, i]));
  const versions = (value.versions ?? []).flatMap((version, i) => [
    claim(version.name, ['versions', i, 'name']),
    ...list(version.aliases, ['versions', i, 'aliases']),
  ]);
  return [
    claim(value.name, ['name']),
    ...list(value.aliases, ['aliases']),
    ...versions,
    ...list(value.ambiguous, ['ambiguous']),
    ...list(value.codenames, ['codenames']),
  ];
}

/** Names are compared as detection compares them, so capitals, spaces and hyphens make no new name. */
export const duplicateNames: Rule = ({ entries }) => clashes(entries.flatMap(nameClaims), 'name');
