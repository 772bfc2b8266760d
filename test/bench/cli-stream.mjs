/**
 * Throughput and peak memory of `caveat check --jsonl`, printed as JSON. Memory is constant if ten times the records
 * take about the same peak. Needs a build. Usage: node test/bench/cli-stream.mjs [records]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const caveat = fileURLToPath(new URL('../../dist/cli/caveat.js', import.meta.url));
const reportPeak = 'process.on("exit",()=>process.send(process.resourceUsage().maxRSS))';

const SENTENCES = [
  'Meta has launched Muse Spark, and the market took notice.',
  'Nothing in this sentence names a model, as in most of what people write.',
  'Muse Spark 1.1 and Llama 4 are compared with older ones.',
  'A spark of hope for the muse of music; the price went up by 40%.',
];

/** @param {number} id */
function record(id) {
  const text = Array.from({ length: 12 }, (_, at) => SENTENCES[(id + at * 3) % SENTENCES.length]).join(' ');
  return `${JSON.stringify({ id, text, url: `https://example.org/${id}` })}\n`;
}

/** @param {number} count */
function* records(count) {
  for (let id = 0; id < count; id += 100) {
    yield Buffer.from(Array.from({ length: Math.min(100, count - id) }, (_, at) => record(id + at)).join(''));
  }
}

/** @param {number} count */
async function measure(count) {
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${reportPeak}`, caveat, 'check', '--jsonl'],
    {
      stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    },
  );
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('The command line has no streams.');
  const peak = once(child, 'message');
  const exit = once(child, 'exit');
  let answers = 0;
  const began = performance.now();
  const reading = (async () => {
    for await (const chunk of stdout) for (const byte of chunk) if (byte === 10) answers += 1;
  })();
  await pipeline(Readable.from(records(count), { objectMode: false }), stdin);
  await reading;
  const seconds = (performance.now() - began) / 1000;
  const [code] = await exit;
  if (code !== 0 || answers !== count) throw new Error(`${answers} answers to ${count} records, exit code ${code}.`);
  const [kilobytes] = await peak;
  return {
    records: count,
    seconds: round(seconds),
    perSecond: Math.round(count / seconds),
    peakMegabytes: round(kilobytes / 1024),
  };
}

const round = (/** @type {number} */ value) => Math.round(value * 10) / 10;

const count = Number(process.argv[2] ?? 20_000);
console.log(JSON.stringify({ cliStream: [await measure(count), await measure(count * 10)] }, null, 2));
