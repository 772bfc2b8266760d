import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/args';
import { answerBatch } from '../../src/cli/batch';
import { inOrder } from '../../src/cli/in-order';
import { run } from '../../src/cli/run';
import { type Workers, workers } from '../../src/cli/workers';
import { collector, engine, noWorkers, today } from './sample';

const folder = mkdtempSync(join(tmpdir(), 'caveat-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const records = (count: number, padding = ''): string[] =>
  Array.from({ length: count }, (_, id) => `{"id":${id},"text":"Sample One ${id % 3}${padding}"}\n`);
/** So large that each of them is a batch. */
const LARGE = ' '.repeat(300_000);

const idsOf = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);

/** Workers of which the later ones are quicker; counts how many batches are under way. */
function hurried(): { start: () => Workers; most(): number } {
  let given = 0;
  let open = 0;
  let most = 0;
  const workers: Workers = {
    async answer(lines) {
      given += 1;
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, given % 4 === 0 ? 1 : 8));
      open -= 1;
      return answerBatch(lines, engine, today);
    },
    end: async () => undefined,
  };
  return { start: () => workers, most: () => most };
}

async function check(argv: string[], chunks: Iterable<Uint8Array>, start: () => Workers = noWorkers) {
  const [out, err] = [collector(), collector()];
  const stdin = Readable.from(chunks, { objectMode: false });
  const io = { stdin, stdout: out.stream, stderr: err.stream, today, colour: false };
  const code = await run(['check', '--jsonl', ...argv], io, engine, start);
  return { code, out: out.text(), err: err.text() };
}

const buffers = (texts: readonly string[]): Buffer[] => texts.map((text) => Buffer.from(text));

describe('in order', () => {
  test('gives on in order, with no more under way than allowed', async () => {
    let open = 0;
    let most = 0;
    const given: number[] = [];
    async function* items() {
      for (let item = 0; item < 50; item += 1) yield item;
    }
    const work = async (item: number) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      return item;
    };
    const give = async (item: number) => {
      open -= 1;
      given.push(item);
      return true;
    };
    await inOrder(items(), work, give, 4);
    expect(given).toEqual(Array.from({ length: 50 }, (_, item) => item));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  test('fails as its work does, and stops when nobody takes more', async () => {
    async function* endless() {
      for (let item = 0; ; item += 1) yield item;
    }
    const failing = async (item: number) => (item === 3 ? Promise.reject(new TypeError('ours')) : item);
    await expect(inOrder(endless(), failing, async () => true, 4)).rejects.toThrow('ours');
    await inOrder(
      endless(),
      async (item) => item,
      async (item) => item < 5,
      4,
    );
  });
});

describe('--jobs', () => {
  test('answers in order, and refuses what it has to', async () => {
    const { start, most } = hurried();
    const texts = records(60, LARGE);
    texts[7] = 'oops\n';
    const { code, out, err } = await check(['--jobs', '3'], buffers(texts), start);
    expect(code).toBe(1);
    expect(idsOf(out)).toEqual(Array.from({ length: 60 }, (_, id) => (id === 7 ? 8 : id)));
    expect(err).toBe('caveat: 1 record could not be read; the output says why.\n');
    expect(most()).toBeGreaterThan(1);
    expect(most()).toBeLessThanOrEqual(6);
  });

  test('a short input starts no worker', async () => {
    const { out } = await check(['--jobs', '8'], buffers(['{"id":1,"text":""}\n']));
    expect(idsOf(out)).toEqual([1]);
  });

  test('one job works in this thread', async () => {
    const { out } = await check(['--jobs', '1'], buffers(records(20)));
    expect(idsOf(out)).toHaveLength(20);
  });
});

describe('--skip-ids', () => {
  test.each([
    ['an earlier output', '{"id":1,"mentions":[]}\n{"id":"b","error":"no"}\n{"id":3,"mentions":[{"st'],
    ['a list of ids', '1\r\nb\n\n'],
    ['ids as JSON', '1\n"b"'],
  ])('%s', async (_, list) => {
    const file = join(folder, 'ids');
    writeFileSync(file, list);
    const texts = ['{"id":1,"text":""}\n', '{"id":"b","text":""}\n', '{"id":3,"text":""}\n', 'oops\n', '{"text":""}\n'];
    const { out } = await check(['--skip-ids', file], buffers(texts));
    expect(idsOf(out)).toEqual([3, 4, 5]);
  });

  test('a file that is not there', async () => {
    const { code, err } = await check(['--skip-ids', join(folder, 'nowhere')], []);
    expect(code).toBe(2);
    expect(err).toContain('is not there.');
  });
});

describe('the built command line', () => {
  const dist = join(folder, 'cli');
  beforeAll(() => build({ mode: 'cli', logLevel: 'error', build: { outDir: dist } }), 120_000);

  test('gives the same with threads as without', () => {
    const texts = Array.from({ length: 3_000 }, (_, id) => ({
      id,
      text: `${id % 3 ? 'A quiet day.' : 'Muse Spark is open source.'} ${'Nothing else happened. '.repeat(id % 9)}`,
    }));
    const input = `${texts.map((record) => JSON.stringify(record)).join('\n')}\nnot a record\n`;
    const caveat = (jobs: string) =>
      spawnSync(process.execPath, [join(dist, 'caveat.js'), 'check', '--jsonl', '--jobs', jobs], {
        input,
        encoding: 'utf8',
        maxBuffer: 64_000_000,
      });
    const [one, two] = [caveat('1'), caveat('2')];
    expect(one.status).toBe(1);
    expect(one.stdout.split('\n')).toHaveLength(3_002);
    expect(two).toMatchObject({ status: 1, stdout: one.stdout, stderr: one.stderr });
  });

  test('says in a sentence that a record is too large for a thread, and goes on with the next', async () => {
    const crew = workers(1, join(dist, 'worker.js'), { maxOldGenerationSizeMb: 100 });
    const line = (text: string) => ({
      number: 1,
      bytes: new TextEncoder().encode(`${JSON.stringify({ text })}\n`),
      isCut: false,
    });
    await expect(crew.answer(line('Gemini 3 '.repeat(400_000)), today)).rejects.toThrow(
      new UsageError('A record holds more than a thread has memory for; split its text, or use --jobs 1.'),
    );
    expect((await crew.answer(line('A quiet day.'), today)).answered).toBe(1);
    await crew.end();
  });
});
