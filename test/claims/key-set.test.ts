import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeySet } from '../../src/claims/key-set';

test('holds the same numbers as a set', () => {
  const LIMIT = 200;
  const numbers = fc.array(fc.nat(LIMIT - 1), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, numbers, (added, asked) => {
      const expected = new Set(added);
      const keys = new KeySet(LIMIT);
      for (const key of added) keys.add(key);
      expect(keys.keys).toEqual([...expected]);
      expect(asked.map((key) => keys.has(key))).toEqual(asked.map((key) => expected.has(key)));
      expect(keys.hasAll(asked)).toBe(asked.every((key) => expected.has(key)));
      expect(keys.hasOneOf(asked)).toBe(asked.some((key) => expected.has(key)));
    }),
  );
});
