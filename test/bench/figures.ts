/** Figures of a bench: medians, and whether they keep their limits. */

export interface Limited {
  value: number;
  limit: string;
  holds: boolean;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

export const atMost = (value: number, limit: number, unit: string): Limited => ({
  value: rounded(value),
  limit: `at most ${limit} ${unit}`,
  holds: value <= limit,
});

export const atLeast = (value: number, limit: number, unit: string): Limited => ({
  value: rounded(value),
  limit: `at least ${limit} ${unit}`,
  holds: value >= limit,
});

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = Number.NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** The median of what `value` gives for each item. */
export const medianOf = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  median(items.map(value));
