import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/args';
import { decode, readDocument } from '../../src/cli/input';

const directory = mkdtempSync(join(tmpdir(), 'caveat-'));
afterAll(() => rmSync(directory, { recursive: true }));

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from('Möwe 😀'), 'Möwe 😀'],
    ['UTF-8 with a mark', Buffer.from('\ufeffa'), 'a'],
    ['broken UTF-8', latin1('M\xf6we'), 'M\ufffdwe'],
    ['UTF-16, little end first', Buffer.from('\ufeffMöwe', 'utf16le'), 'Möwe'],
    ['UTF-16, big end first', Buffer.from('\ufeffMöwe', 'utf16le').swap16(), 'Möwe'],
    ['a page’s charset', latin1('<meta charset="shift_jis">\x83\x80'), '<meta charset="shift_jis">ム'],
    ['a page’s wrong charset', Buffer.from('<meta charset=latin1>Möwe'), '<meta charset=latin1>Möwe'],
    ['a charset that is none', latin1('<meta charset=nonsense>\xf6'), '<meta charset=nonsense>\ufffd'],
    ['nothing', Buffer.alloc(0), ''],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });
});

describe('readDocument', () => {
  const none = Readable.from([]);

  test('reads a file', async () => {
    const file = join(directory, 'a.txt');
    writeFileSync(file, 'a post');
    expect(await readDocument(file, none)).toBe('a post');
  });

  test('reads standard input, also where it gives strings', async () => {
    expect(await readDocument('-', Readable.from(['a ', 'post']))).toBe('a post');
  });

  test.each([
    ['/nowhere/a.txt', '“/nowhere/a.txt” is not there.'],
    [directory, `“${directory}” is a directory, not a file.`],
    ['/dev/null/a', '“/dev/null/a” is not there: part of its path is a file.'],
    ['a'.repeat(5000), `“${'a'.repeat(5000)}” has too long a name to exist.`],
    ['a\0b', '“a\0b” could not be read (ERR_INVALID_ARG_VALUE).'],
  ])('%s can’t be read', async (file, sentence) => {
    await expect(readDocument(file, none)).rejects.toThrow(new UsageError(sentence));
  });

  test('standard input that fails', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('illegal operation on a directory'), { code: 'EISDIR' }));
      },
    });
    await expect(readDocument('-', stdin)).rejects.toThrow(
      new UsageError('Standard input is a directory, not a file.'),
    );
  });

  test('refuses what is too large', async () => {
    const large = Readable.from([Buffer.alloc(2 * 1024 * 1024)]);
    const sentence = 'The input is larger than 1 MB; split it, or use --jsonl for many texts.';
    await expect(readDocument('-', large, 1024 * 1024)).rejects.toThrow(new UsageError(sentence));
  });
});
