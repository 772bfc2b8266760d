import { expect, it } from 'vitest';
import { csv } from '../../src/report/csv';

it('is a line for each row', () => {
  expect(
    csv([
      ['a', 'b'],
      ['', 'c d'],
    ]),
  ).toBe('a,b\r\n,c d\r\n');
});

it.each([
  ['=1+1', "'=1+1"],
  ['  @sum', "'@sum"],
  ['＝1+1', "'＝1+1"],
  ['-2, "x"', `"'-2, ""x"""`],
  ['-', "'-"],
  ['b "c", d', '"b ""c"", d"'],
  ['x\ny\r\nz', 'x y z'],
  ['a = b', 'a = b'],
])('holds %j as text in one line', (value, cell) => {
  expect(csv([[value]])).toBe(`${cell}\r\n`);
});
