import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { HELP } from '../../src/cli/args';
import { run } from '../../src/cli/run';
import { caveat, collector, engine, noWorkers, today } from './sample';

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('caveat', () => {
  test('help and version', async () => {
    expect(await caveat(['--help'])).toEqual({ code: 0, out: HELP, err: '' });
    expect(await caveat(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('a mistake is one sentence on standard error and exit code 2', async () => {
    expect(await caveat(['check', '--nonsense'])).toEqual({
      code: 2,
      out: '',
      err: "caveat: Unknown option '--nonsense'; see caveat --help.\n",
    });
    expect(await caveat(['check', '/nowhere/\u001b[31m'])).toEqual({
      code: 2,
      out: '',
      err: 'caveat: “/nowhere/ [31m” is not there.\n',
    });
    expect(await caveat(['check', '--jsonl', '/'])).toMatchObject({ code: 2, out: '' });
  });

  test('a mistake of ours is not hidden', async () => {
    const broken = {
      ...engine,
      detect() {
        throw new TypeError('ours');
      },
    };
    await expect(caveat(['check'], 'text', broken)).rejects.toThrow('ours');
  });
});

describe('caveat check --json', () => {
  test('a text', async () => {
    const { code, out } = await caveat(['check', '--json'], 'Sample One, Sample One 9 and Sample One.');
    const result = JSON.parse(out);
    expect(code).toBe(0);
    expect(result).toMatchObject({
      input: 'text',
      mentions: [
        { start: 0, end: 10 },
        { start: 12, end: 24 },
        { start: 29, end: 39 },
      ],
      notes: [],
      models: [
        { model: 'sample-one', name: 'Sample One', count: 2, card: { kind: 'known', today } },
        { model: 'unknown:sample-one-9', name: 'Sample One 9', count: 1, card: { kind: 'unknown' } },
      ],
    });
    expect(result).not.toHaveProperty('text');
    expect(result.mentions[0]).not.toHaveProperty('pack');
  });

  test('a page: offsets point into its text, which is given', async () => {
    const page = '<!doctype html><title>T</title><p>A <b>Sam</b>ple One<sup>1</sup><p>Sample<p>One';
    const result = JSON.parse((await caveat(['check', '--json'], page)).out);
    expect(result).toMatchObject({ input: 'html', text: 'A Sample One 1\nSample\nOne' });
    expect(result.mentions).toEqual([
      { start: 2, end: 12, text: 'Sample One', model: 'sample-one', confidence: 'certain', why: 'titled T' },
    ]);
  });

  test('--text and --html override what the content says', async () => {
    const page = '<p>Sample <b>One</b>';
    expect(JSON.parse((await caveat(['check', '--json', '--text'], page)).out)).toMatchObject({ mentions: [] });
    expect(JSON.parse((await caveat(['check', '--json', '--html'], 'a')).out)).toMatchObject({ text: 'a' });
  });

  test('an empty input', async () => {
    expect(await caveat(['check', '--json'])).toEqual({
      code: 0,
      out: '{"input":"text","date":null,"mentions":[],"notes":[],"hints":[],"tickers":[],"models":[]}\n',
      err: '',
    });
  });
});

describe('caveat check --jsonl', () => {
  test('answers in order; bad lines give an error and exit code 1', async () => {
    const input = '{"id":"a","text":"Sample One"}\n\noops\n{"id":"b","text":""}\r\n{"id":"c","text":1}';
    const { code, out, err } = await caveat(['check', '--jsonl'], input);
    expect(code).toBe(1);
    expect(lines(out)).toEqual([
      { id: 'a', mentions: [expect.objectContaining({ model: 'sample-one' })], notes: [], hints: [], tickers: [] },
      { id: 3, error: 'The line is not a JSON object.' },
      { id: 'b', mentions: [], notes: [], hints: [], tickers: [] },
      { id: 'c', error: 'The "text" of the record is not a string.' },
    ]);
    expect(err).toBe('caveat: 2 records could not be read; the output says why.\n');
  });

  test('nothing in, nothing out', async () => {
    expect(await caveat(['check', '--jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('a record is answered before the next one comes', async () => {
    const out = collector();
    const seen: string[] = [];
    async function* typed() {
      yield Buffer.from('{"id":1,"text":""}\n{"id":2,');
      await new Promise(setImmediate);
      seen.push(out.text());
      yield Buffer.from('"text":""}\n');
    }
    const stdin = Readable.from(typed(), { objectMode: false, highWaterMark: 1 });
    await run(
      ['check', '--jsonl'],
      { stdin, stdout: out.stream, stderr: out.stream, today, colour: false },
      engine,
      noWorkers,
    );
    expect(seen).toEqual(['{"id":1,"mentions":[],"notes":[],"hints":[],"tickers":[]}\n']);
  });

  test('reads no faster than its answers are taken', async () => {
    const out = collector(() => new Promise(setImmediate));
    const padding = ' '.repeat(50_000);
    let most = 0;
    function* records() {
      for (let given = 0; given < 200; given += 1) {
        most = Math.max(most, given - lines(out.text()).length);
        yield Buffer.from(`{"id":${given},"text":"Sample One${padding}"}\n`);
      }
    }
    const stdin = Readable.from(records(), { objectMode: false, highWaterMark: 64 });
    const io = { stdin, stdout: out.stream, stderr: out.stream, today, colour: false };
    expect(await run(['check', '--jsonl'], io, engine, noWorkers)).toBe(0);
    expect(lines(out.text())).toHaveLength(200);
    expect(most * padding.length).toBeLessThan(2_000_000);
  });

  test('stops quietly when nobody reads any more', async () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.from('{"text":"Sample One"}\n');
      }
    }
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(given > 10 ? Object.assign(new Error('gone'), { code: 'EPIPE' }) : null);
      },
    });
    const err = collector();
    const stdin = Readable.from(endless(), { objectMode: false });
    expect(
      await run(['check', '--jsonl'], { stdin, stdout, stderr: err.stream, today, colour: false }, engine, noWorkers),
    ).toBe(0);
    expect(err.text()).toBe('');
    if (!stdin.closed) await new Promise((resolve) => stdin.once('close', resolve));
  });
});
