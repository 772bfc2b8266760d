import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blanked, LineCutter, linesOf } from '../../src/cli/lines';

const bytes = (text: string): Uint8Array => Buffer.from(text);

function split(chunks: Iterable<Uint8Array>, limit?: number) {
  const cutter = new LineCutter(limit);
  const blocks = [...[...chunks].map((chunk) => cutter.push(chunk)), cutter.end()];
  return blocks.flatMap((block) => (block ? [...linesOf(block, limit)] : []));
}

describe('the lines of a stream', () => {
  test('however the bytes are cut, the lines are the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '𝗠', '\n', ' ') }),
        fc.integer({ min: 1, max: 7 }),
        (text, size) => {
          const all = bytes(text);
          const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
            all.subarray(at * size, (at + 1) * size),
          );
          const expected = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
          if (expected.at(-1)?.text === '') expected.pop();
          expect(split(chunks)).toEqual(expected);
        },
      ),
    );
  });

  test('a line over the limit comes without its text, and the next one is whole', () => {
    const chunks = ['12345', '6\n12', '345\nlong', ' to the end'].map(bytes);
    expect(split(chunks, 5)).toEqual([{ number: 1 }, { number: 2, text: '12345' }, { number: 3 }]);
  });

  test('broken UTF-8 is replaced, a byte order mark left out', () => {
    expect(split([Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62)])).toEqual([{ number: 1, text: 'a\ufffdb' }]);
  });

  test('lines that are left out are blank, and the others keep their numbers', () => {
    const cutter = new LineCutter(5);
    cutter.push(bytes('too long'));
    const block = cutter.push(bytes('\none\ntwo\nthree\n'));
    if (!block) throw new Error('No line was completed.');
    const without = (...numbers: number[]) => [...linesOf(blanked(block, ({ number }) => numbers.includes(number)))];
    const [two, four] = [
      { number: 2, text: 'one' },
      { number: 4, text: 'three' },
    ];
    expect(without(3)).toEqual([{ number: 1 }, two, { number: 3, text: '' }, four]);
    expect(without(1, 3)).toEqual([{ number: 1, text: '' }, two, { number: 3, text: '' }, four]);
  });
});
