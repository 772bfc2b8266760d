/** Walks to every statement of a knowledge file: whatever names sources, wherever it stands. */
import type { Path } from './problem';

export interface Sourced {
  path: Path;
  /** Source ids, in the file's order. */
  sources: readonly string[];
}

/** All sourced statements below `value`, in the file's order. */
export function statementsOf(value: unknown, path: Path = []): Sourced[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => statementsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const { sources } = value as { sources?: unknown };
  const own = Array.isArray(sources) ? [{ path, sources: sources as string[] }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => statementsOf(child, [...path, key]))];
}
