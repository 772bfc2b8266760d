/** Which packs share a file: whole families of one maker or a few, so that what they share is said once. */
import type { Pack } from './pack';

/** Packs by the family that is their line's root; a pack without a line is a family of its own. */
export function byFamily<Any extends Pick<Pack, 'id' | 'family'>>(packs: readonly Any[]): Map<string, Any[]> {
  const parents = new Map(packs.map(({ id, family }) => [id, family?.id]));
  const rootOf = (id: string): string => {
    const parent = parents.get(id);
    return parent ? rootOf(parent) : id;
  };
  const families = new Map<string, Any[]>();
  for (const pack of packs) {
    const root = rootOf(pack.id);
    families.set(root, [...(families.get(root) ?? []), pack]);
  }
  return families;
}

/**
 * Files by their names, each named after its first family, with at most so many characters of packs, unless one family
 * has more. Packs of one maker stand together in the base's order.
 */
export function shelve<Any extends Pick<Pack, 'id' | 'family'>>(
  packs: readonly Any[],
  most: number,
): Map<string, Any[]> {
  const shelves = new Map<string, Any[]>();
  let shelf: Any[] = [];
  let length = 0;
  for (const [family, members] of byFamily(packs)) {
    const more = JSON.stringify(members).length;
    if (shelf.length === 0 || length + more > most) {
      shelf = [];
      length = 0;
      shelves.set(family, shelf);
    }
    shelf.push(...members);
    length += more;
  }
  return shelves;
}
