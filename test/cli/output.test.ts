import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Output } from '../../src/cli/output';

const failing = (code: string): Writable =>
  new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code, syscall: 'write' }));
    },
  });

describe('Output', () => {
  test('waits for a slow reader', async () => {
    const waiting: (() => void)[] = [];
    const stream = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void waiting.push(done) });
    let written = false;
    const writing = new Output(stream).write('text').then(() => {
      written = true;
    });
    await new Promise(setImmediate);
    expect(written).toBe(false);
    waiting.shift()?.();
    await writing;
    expect(written).toBe(true);
  });

  test('a reader that goes away ends the writing without a failure', async () => {
    const output = new Output(failing('EPIPE'));
    await output.write('a');
    await output.flush();
    expect(output.open).toBe(false);
    await output.write('b');
  });

  test('a stream that is destroyed while it is full leaves nobody waiting', async () => {
    const stream = new Writable({ highWaterMark: 1, write: () => {} });
    const writing = new Output(stream).write('text');
    stream.destroy();
    await writing;
  });

  test('a full disk is a failure', async () => {
    const output = new Output(failing('ENOSPC'));
    await output.write('a').catch(() => {});
    await expect(output.flush()).rejects.toThrow('ENOSPC');
  });
});
