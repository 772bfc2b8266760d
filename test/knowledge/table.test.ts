import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthOf, rowAt, toTable } from '../../src/knowledge/table';

const source = fc.record(
  { url: fc.string(), date: fc.option(fc.string(), { nil: undefined }) },
  { requiredKeys: ['url'] },
);
const row = fc.record(
  {
    id: fc.string(),
    kind: fc.string(),
    numbers: fc.array(fc.nat()),
    launch: fc.record({ text: fc.string(), sources: fc.array(fc.nat()) }, { requiredKeys: ['sources'] }),
    events: fc.array(fc.record({ text: fc.string(), source, more: fc.array(source) }, { requiredKeys: ['text'] })),
  },
  { requiredKeys: ['id', 'numbers', 'events'] },
);

const clean = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

it('gives back every record as it was', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const table = clean(toTable(rows));
      expect(lengthOf(table)).toBe(rows.length);
      expect(rows.map((_, at) => rowAt(table, at))).toEqual(clean(rows));
    }),
  );
});

it('says each key once', () => {
  const rows = [
    { id: 'a', events: [{ text: 'one' }, { text: 'two', kind: 'launch' }] },
    { id: 'b', events: [] },
  ];
  expect(toTable(rows)).toEqual({
    id: ['a', 'b'],
    events: { many: [2, 0], of: { text: ['one', 'two'], kind: [null, 'launch'] } },
  });
});
