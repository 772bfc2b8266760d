/** A base of one model, a stand-in for detection, and a way to run the command line in this process. */
import { Readable, Writable } from 'node:stream';
import type { Engine } from '../../src/cli/engine';
import { run } from '../../src/cli/run';
import type { Mention } from '../../src/detect/types';
import type { FullPack } from '../../src/knowledge/pack';

export const today = '2026-11-22';

export const pack: FullPack = {
  id: 'sample-one',
  name: 'Sample One',
  kind: 'language',
  description: 'language model',
  lab: 'Sample Labs',
  maker: { id: 'maker', name: 'Maker' },
  launch: { date: '2026-04-08', text: 'Launched in one app.', sources: [0] },
  licence: [
    { status: 'proprietary', text: 'The weights are not published.', sources: [0] },
    {
      status: 'open-weights',
      licence: 'Sample License',
      from: '2026-10',
      text: 'Weights are published.',
      sources: [1],
    },
  ],
  modes: [],
  versions: [
    { id: 'sample-one-1-1', name: 'Sample One 1.1', released: '2026-07-09', text: 'A second model.', sources: [0] },
  ],
  rollout: [
    { surface: 'Sample app', region: 'US', status: 'live', since: '2026-04-08', sources: [0] },
    { surface: 'Sample API', region: 'worldwide', status: 'announced', sources: [1] },
  ],
  caveats: ['benchmarks', 'safety', 'limits', 'availability', 'privacy'].map((what) => ({
    kind: 'limits' as const,
    text: `A caveat about ${what}.`,
    sources: [0],
  })),
  timeline: [
    { date: '2026-04-08', kind: 'launch', text: 'It was launched.', sources: [0] },
    { date: '2026-10-15', kind: 'licence', text: 'Its weights were published.', sources: [1], unconfirmed: true },
  ],
  lookalikes: [],
  claims: [],
  privacy: [],
  checked: '2026-11-20',
  sources: [
    {
      url: 'https://maker.example/launch',
      title: 'Meet Sample One',
      publisher: 'Maker',
      date: '2026-04-08',
      kind: 'vendor',
      read: 'full',
    },
    {
      url: 'https://news.example/weights',
      title: 'Weights of Sample One are out',
      publisher: 'News',
      kind: 'press',
      read: 'quoted',
      via: 'https://digest.example/issue',
    },
  ],
};

/** Finds `Sample One`, a version behind it, and nothing across a break. */
export const engine: Engine = {
  detect(text, title = '') {
    const found = text.matchAll(/Sample\s+One(?: (\d(?:\.\d)?))?/g);
    return [...found].map((match): Mention => {
      const [surface, version] = match;
      const known = version === undefined ? 'sample-one' : version === '1.1' ? 'sample-one-1-1' : undefined;
      return {
        start: match.index,
        end: match.index + surface.length,
        text: surface,
        ...(known ? { model: known, pack: 'sample-one' } : { model: `unknown:sample-one-${version}` }),
        confidence: 'certain',
        why: title ? `titled ${title}` : 'its name',
      };
    });
  },
  pack: (id) => (id === pack.id ? pack : undefined),
  topic: (id) => (id === pack.id || id === 'sample-one-1-1' ? { model: id, pack: pack.id } : undefined),
  tokens: {
    tokens: [
      {
        id: 'samp',
        name: 'Sample coin',
        tickers: ['SAMP'],
        resembles: ['sample-one'],
        issuedByMaker: false,
        text: 'A coin of somebody else.',
        sources: [0],
      },
    ],
    sources: [{ url: 'https://coin.example/', title: 'A coin', publisher: 'Coin', kind: 'press', read: 'full' }],
    checked: '2026-11-20',
  },
  checked: '2026-11-20',
};

/** For what has to be done in this thread. */
export const noWorkers = (): never => {
  throw new Error('No worker was to be started.');
};

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Collects what is written, as slowly as `delay` says. */
export function collector(delay?: () => Promise<void>): { stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    highWaterMark: 64,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      if (delay) delay().then(() => done(), done);
      else done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

export async function caveat(argv: string[], input: string | Iterable<Uint8Array> = '', using = engine): Promise<Ran> {
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input, { objectMode: false });
  const [out, err] = [collector(), collector()];
  const io = { stdin, stdout: out.stream, stderr: err.stream, today, colour: false };
  const code = await run(argv, io, using, noWorkers);
  return { code, out: out.text(), err: err.text() };
}
