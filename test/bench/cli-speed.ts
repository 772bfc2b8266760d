/** Throughput and peak memory of the built `caveat check --jsonl`, beside libraries that only find names. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { absolute } from '../../tools/knowledge-files.mjs';
import { holdsToCores, nodeOn } from './cores';
import { atLeast, atMost, rounded } from './figures';
import { type Board, boards, posts } from './posts';
import { rivalSpeed, type Way, ways } from './rivals';

const caveat = absolute('dist/cli/caveat.js');
/** Memory of the process with all of its threads, in kB, told on its way out. */
const reportPeak = 'process.on("exit",()=>process.send?.(process.resourceUsage().maxRSS))';

const MB = 1_000_000;
/** Different posts; a stream of more has them again. */
const POSTS = 20_000;
const STREAM = { speed: 300 * MB, short: 100 * MB, long: 1_000 * MB };
/** Peak of the long stream beside that of one a tenth as long: what is kept does not grow. */
const FLAT = 1.25;
const RATIO = 20;

interface Run {
  /** Of all posts after the first block, which has warmed everything up as the other ways are. */
  posts: number;
  bytes: number;
  seconds: number;
  /** From the start of the program to the last answer of the first block; s. */
  firstSeconds: number;
  peakMb: number;
}

/** Feeds whole blocks of posts until there are that many bytes; as many jobs as cores. */
async function stream(block: Buffer, bytes: number, cores: number): Promise<Run> {
  const blocks = Math.max(2, Math.round(bytes / block.length));
  const report = `data:text/javascript,${encodeURIComponent(reportPeak)}`;
  const [command, args] = nodeOn(cores, ['--import', report, caveat, 'check', '--jsonl', '--jobs', String(cores)]);
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('The command line has no streams.');
  const peak = once(child, 'message');
  const exit = once(child, 'exit');
  let answers = 0;
  let firstSeconds = 0;
  const began = performance.now();
  const since = (): number => (performance.now() - began) / 1000;
  const reading = (async () => {
    for await (const chunk of stdout as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers += 1;
      if (firstSeconds === 0 && answers >= POSTS) firstSeconds = since();
    }
  })();
  function* input() {
    for (let at = 0; at < blocks; at += 1)
      for (let from = 0; from < block.length; from += 65_536) yield block.subarray(from, from + 65_536);
  }
  await pipeline(Readable.from(input(), { objectMode: false }), stdin);
  await reading;
  const seconds = since() - firstSeconds;
  const [code] = (await exit) as [number];
  if (code !== 0 || answers !== blocks * POSTS)
    throw new Error(`${answers} answers to ${blocks * POSTS} posts, exit code ${code}.`);
  const [kilobytes] = (await peak) as [number];
  const warm = { posts: answers - POSTS, bytes: (blocks - 1) * block.length, seconds };
  return { ...warm, firstSeconds, peakMb: kilobytes / 1024 };
}

const speedOf = ({ posts: count, bytes, seconds, firstSeconds }: Run) => ({
  postsPerSecond: Math.round(count / seconds),
  mbPerSecond: rounded(bytes / MB / seconds),
  secondsToFirst20000: rounded(firstSeconds),
});

const blockOf = (lines: readonly string[]): Buffer => Buffer.from(lines.join(''));
const textOf = (line: string): string => (JSON.parse(line) as { text: string }).text;

/** Posts per second on one core and on two, beside the other ways on one; all of them warm. */
async function speedOn(board: Board, bytes: number) {
  const lines = posts(POSTS, 1, board);
  const block = blockOf(lines);
  const oneCore = speedOf(await stream(block, bytes, 1));
  const twoCores = speedOf(await stream(block, bytes, 2));
  const texts = lines.map(textOf);
  const beside = (way: Way) => {
    const postsPerSecond = rivalSpeed(way, texts);
    const ratio = (own: number) => atLeast(own / postsPerSecond, RATIO, 'times');
    return {
      postsPerSecond: Math.round(postsPerSecond),
      oneCore: ratio(oneCore.postsPerSecond),
      twoCores: ratio(twoCores.postsPerSecond),
    };
  };
  return { oneCore, twoCores, others: Object.fromEntries(ways.map((way) => [way, beside(way)])) };
}

/** Peaks on two cores, where most is kept: on a board about AI. */
async function memory({ short, long }: Pick<typeof STREAM, 'short' | 'long'>) {
  const block = blockOf(posts(POSTS));
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
