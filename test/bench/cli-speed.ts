/** Throughput and peak memory of the built `caveat check --jsonl`, beside libraries that only find names. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { absolute } from '../../tools/knowledge-files.mjs';
import { holdsToCores, nodeOn } from './cores';
import { atLeast, atMost, medianOf, rounded } from './figures';
import { type Board, boards, posts } from './posts';
import { rivalSpeed, type Way, ways } from './rivals';

const caveat = absolute('dist/cli/caveat.js');
/** Memory of the process with all of its threads, in kB, told on its way out. */
const reportPeak = 'process.on("exit",()=>process.send?.(process.resourceUsage().maxRSS))';

const MB = 1_000_000;
/** Different posts; a stream of more has them again. */
const POSTS = 20_000;
const STREAM = { speed: 200 * MB, short: 100 * MB, long: 1_000 * MB };
/** Peak of the long stream beside that of one a tenth as long: what is kept does not grow. */
const FLAT = 1.25;
const RATIO = 20;
/** Of each, every way is measured once: machines are slower for some seconds and quicker for others. */
const ROUNDS = 3;

interface Run {
  /** Of all posts after a block for each core, which have warmed everything up as the other ways are. */
  posts: number;
  bytes: number;
  seconds: number;
  /** From the start of the program to the last answer of the first block; s. */
  firstSeconds: number;
  peakMb: number;
}

/** `POSTS` lines in a file. */
interface Block {
  file: string;
  bytes: number;
}

/** Feeds whole blocks of posts until there are that many bytes; as many jobs as cores. */
async function stream(block: Block, bytes: number, cores: number): Promise<Run> {
  const blocks = Math.max(cores + 1, Math.round(bytes / block.bytes));
  const report = `data:text/javascript,${encodeURIComponent(reportPeak)}`;
  const [command, args] = nodeOn(cores, ['--import', report, caveat, 'check', '--jsonl', '--jobs', String(cores)]);
  // Fed by a program that takes next to nothing of the cores that are measured.
  const files = Array<string>(blocks).fill(block.file);
  const { stdout: fed } = spawn('cat', files, { stdio: ['ignore', 'pipe', 'inherit'] });
  const child = spawn(command, args, { stdio: [fed, 'pipe', 'inherit', 'ipc'] });
  const peak = once(child, 'message');
  const exit = once(child, 'exit');
  const began = performance.now();
  const since = (): number => (performance.now() - began) / 1000;
  let answers = 0;
  let firstSeconds = 0;
  let warmSeconds = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers += 1;
    if (answers >= POSTS) firstSeconds ||= since();
    if (answers >= POSTS * cores) warmSeconds ||= since();
  }
  const seconds = since() - warmSeconds;
  const [code] = (await exit) as [number];
  if (code !== 0 || answers !== blocks * POSTS)
    throw new Error(`${answers} answers to ${blocks * POSTS} posts, exit code ${code}.`);
  const [kilobytes] = (await peak) as [number];
  const warm = { posts: answers - POSTS * cores, bytes: (blocks - cores) * block.bytes, seconds };
  return { ...warm, firstSeconds, peakMb: kilobytes / 1024 };
}

const perSecond = ({ posts: count, seconds }: Run): number => count / seconds;

const speedOf = (runs: readonly Run[]) => ({
  postsPerSecond: Math.round(medianOf(runs, perSecond)),
  mbPerSecond: rounded(medianOf(runs, ({ bytes, seconds }) => bytes / MB / seconds)),
  secondsToFirst20000: rounded(medianOf(runs, ({ firstSeconds }) => firstSeconds)),
});

const folder = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

function blockOf(lines: readonly string[], name: string): Block {
  const text = lines.join('');
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, text);
  return { file, bytes: Buffer.byteLength(text) };
}

const textOf = (line: string): string => (JSON.parse(line) as { text: string }).text;

interface Round {
  oneCore: Run;
  twoCores: Run;
  /** Posts per second, on one core. */
  others: Record<Way, number>;
}

/** The program on one core and on two, and the other ways; all of them warm. */
async function round(block: Block, bytes: number, texts: readonly string[]): Promise<Round> {
  const oneCore = await stream(block, bytes, 1);
  const twoCores = await stream(block, bytes, 2);
  const others = ways.map((way) => [way, rivalSpeed(way, texts)]);
  return { oneCore, twoCores, others: Object.fromEntries(others) as Round['others'] };
}

async function speedOn(board: Board, bytes: number) {
  const lines = posts(POSTS, 1, board);
  const block = blockOf(lines, board);
  const texts = lines.map(textOf);
  const rounds: Round[] = [];
  for (let at = 0; at < ROUNDS; at += 1) rounds.push(await round(block, bytes, texts));
  const beside = (way: Way) => {
    const times = (cores: 'oneCore' | 'twoCores') =>
      atLeast(
        medianOf(rounds, (one) => perSecond(one[cores]) / one.others[way]),
        RATIO,
        'times',
      );
    return {
      postsPerSecond: Math.round(medianOf(rounds, ({ others }) => others[way])),
      oneCore: times('oneCore'),
      twoCores: times('twoCores'),
    };
  };
  return {
    oneCore: speedOf(rounds.map(({ oneCore }) => oneCore)),
    twoCores: speedOf(rounds.map(({ twoCores }) => twoCores)),
    others: Object.fromEntries(ways.map((way) => [way, beside(way)])),
  };
}

/** Peaks on two cores, where most is kept: on a board about AI. */
async function memory({ short, long }: Pick<typeof STREAM, 'short' | 'long'>) {
  const block = blockOf(posts(POSTS), 'memory');
  const peaks = { short: (await stream(block, short, 2)).peakMb, long: (await stream(block, long, 2)).peakMb };
  return {
    peakMb: { stream100Mb: rounded(peaks.short), stream1Gb: rounded(peaks.long) },
    growth: atMost(peaks.long / peaks.short, FLAT, 'times'),
  };
}

export async function cliSpeed(sizes: typeof STREAM = STREAM) {
  const speeds: Partial<Record<Board, Awaited<ReturnType<typeof speedOn>>>> = {};
  for (const board of boards) speeds[board] = await speedOn(board, sizes.speed);
  return { heldToCores: holdsToCores, ...speeds, ...(await memory(sizes)) };
}
