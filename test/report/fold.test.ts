import { describe, expect, it } from 'vitest';
import { beginning, oneOfEach } from '../../src/report/fold';

const items = ['a1', 'a2', 'a3', 'b1', 'c1'];
const budget = { items: 3, lines: 10, perLine: 50, textOf: (item: string) => item };
const kindOf = (item: string) => item.charAt(0);

describe('what a section shows before it is opened', () => {
  it('stays within items and lines', () => {
    expect(beginning(items, budget)).toEqual(['a1', 'a2', 'a3']);
    expect(beginning(items, { ...budget, lines: 2 })).toEqual(['a1', 'a2']);
  });

  it('always shows the first item, however long', () => {
    expect(beginning(['x'.repeat(900), 'y'], budget)).toHaveLength(1);
    expect(beginning([], budget)).toEqual([]);
  });

  it('shows one of each kind before a second one, in the order of the list', () => {
    expect(oneOfEach(items, kindOf, budget)).toEqual(['a1', 'b1', 'c1']);
    expect(oneOfEach(items, kindOf, { ...budget, items: 4 })).toEqual(['a1', 'a2', 'b1', 'c1']);
  });
});
