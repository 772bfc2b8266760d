/** Numbers a pack's sources in order of first use. */
import type { Numbered } from './pack';
import type { Source } from './schema';

/** Sources by id, as one file has them; ids of two files may mean two things. */
export type SourceList = Readonly<Record<string, Source>>;

export class Numbering {
  readonly #indexes = new Map<string, number>();
  /** The sources used so far; a statement's numbers are indexes into it. */
  readonly used: Source[] = [];

  #indexOf(source: Source): number {
    // Schemas put keys in one order, so the same source in an entry and a vendor's file is the same text here.
    const key = JSON.stringify(source);
    const index = this.#indexes.get(key) ?? this.used.push(source) - 1;
    this.#indexes.set(key, index);
    return index;
  }

  /** A copy of `value` in which each `sources` holds numbers. Throws an Error for an id that `sources` does not have. */
  number<T>(value: T, sources: SourceList): Numbered<T> {
    const copy = (node: unknown): unknown => {
      if (Array.isArray(node)) return node.map(copy);
      if (typeof node !== 'object' || node === null) return node;
      return Object.fromEntries(
        Object.entries(node).map(([key, child]) => [
          key,
          key === 'sources' ? this.#indexesOf(child, sources) : copy(child),
        ]),
      );
    };
    return copy(value) as Numbered<T>;
  }

  #indexesOf(ids: readonly string[], sources: SourceList): number[] {
    return ids.map((id) => {
      const source = sources[id];
      if (!source) throw new Error(`no source "${id}": check the base before compiling it`);
      return this.#indexOf(source);
    });
  }
}
