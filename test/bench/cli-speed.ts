/** Throughput and peak memory of the built `caveat check --jsonl`, beside libraries that only find names. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { absolute } from '../../tools/knowledge-files.mjs';
import { atLeast, atMost, rounded } from './figures';
import { posts } from './posts';
import { rivals } from './rivals';

const caveat = absolute('dist/cli/caveat.js');
/** Memory of the process with all of its threads, in kB, told on its way out. */
const reportPeak = 'process.on("exit",()=>process.send?.(process.resourceUsage().maxRSS))';

const MB = 1_000_000;
/** Different posts; a stream of more has them again. */
const POSTS = 20_000;
const STREAM = { speed: 50 * MB, short: 100 * MB, long: 1_000 * MB };
/** Posts that the slower libraries are measured on. */
const FEW = 1_500;
/** Peak of the long stream beside that of one a tenth as long: what is kept does not grow. */
const FLAT = 1.25;
const RATIO = 20;

interface Run {
  posts: number;
  seconds: number;
  peakMb: number;
}

/** Feeds whole blocks of posts until there are that many bytes. */
async function stream(block: Buffer, bytes: number, jobs: number): Promise<Run> {
  const blocks = Math.max(1, Math.round(bytes / block.length));
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(reportPeak)}`,
      caveat,
      'check',
      '--jsonl',
      '--jobs',
      String(jobs),
    ],
    { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] },
  );
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('The command line has no streams.');
  const peak = once(child, 'message');
  const exit = once(child, 'exit');
  let answers = 0;
  const began = performance.now();
  const reading = (async () => {
    for await (const chunk of stdout) for (const byte of chunk as Buffer) if (byte === 10) answers += 1;
  })();
  function* input() {
    for (let at = 0; at < blocks; at += 1)
      for (let from = 0; from < block.length; from += 65_536) yield block.subarray(from, from + 65_536);
  }
  await pipeline(Readable.from(input(), { objectMode: false }), stdin);
  await reading;
  const seconds = (performance.now() - began) / 1000;
  const [code] = (await exit) as [number];
  if (code !== 0 || answers !== blocks * POSTS)
    throw new Error(`${answers} answers to ${blocks * POSTS} posts, exit code ${code}.`);
  const [kilobytes] = (await peak) as [number];
  return { posts: answers, seconds, peakMb: kilobytes / 1024 };
}

/** Posts and megabytes per second, with one job and with two; peaks in MB; ratios to the libraries on one core. */
export async function cliSpeed(sizes: typeof STREAM = STREAM) {
  const lines = posts(POSTS);
  const block = Buffer.from(lines.join(''));
  const others = rivals(lines.slice(0, FEW).map((line) => (JSON.parse(line) as { text: string }).text));
  const [one, two] = [await stream(block, sizes.speed, 1), await stream(block, sizes.speed, 2)];
  const [short, long] = [await stream(block, sizes.short, 2), await stream(block, sizes.long, 2)];
  const speed = ({ posts: count, seconds }: Run) => ({
    postsPerSecond: Math.round(count / seconds),
    mbPerSecond: rounded((block.length / MB) * (count / POSTS / seconds)),
  });
  const ratio = (other: number): number => speed(one).postsPerSecond / other;
  return {
    oneCore: speed(one),
    twoCores: speed(two),
    peakMb: { stream100Mb: rounded(short.peakMb), stream1Gb: rounded(long.peakMb) },
    growth: atMost(long.peakMb / short.peakMb, FLAT, 'times'),
    postsPerSecondOfOthers: { compromise: rounded(others.compromise), winkNlp: rounded(others.winkNlp) },
    timesCompromise: atLeast(ratio(others.compromise), RATIO, 'times'),
    timesWinkNlp: atLeast(ratio(others.winkNlp), RATIO, 'times'),
  };
}
