/** The slices of the built extension on a long page, from the browser's own trace: the page itself runs no script. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Harness, launch } from '../browser/harness';
import { ADDRESS, tabFor } from './browser';
import { atMost, median, rounded } from './figures';

const PAGES = 3;
/** Long enough for all of the work on the page. */
const SETTLED = 4_000;
/** The first of the files that a page gets. */
const SCRIPT = 'names.iife.js';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The thread's own time, without what other programs take of a busy machine; microseconds, as all times here. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

const work = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire']);

interface Slice {
  /** The thread's own time; ms. */
  own: number;
  /** On the clock; ms. */
  clock: number;
}

/** The tasks that ran script, the start of the content script first. */
function slicesOf(events: readonly TraceEvent[]): Slice[] {
  const start = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(SCRIPT));
  if (!start) throw new Error(`The trace shows no ${SCRIPT}.`);
  const ours = events
    .filter(({ name, ph, pid, tid, ts }) => {
      const isHere = pid === start.pid && tid === start.tid && ts >= start.ts;
      return isHere && ph === 'X' && work.has(name);
    })
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  const outermost = ours.filter(({ ts, dur = 0 }) => {
    const isInside = ts < end;
    end = Math.max(end, ts + dur);
    return !isInside;
  });
  return outermost.map(({ dur = 0, tdur = 0 }) => ({ own: tdur / 1000, clock: dur / 1000 }));
}

async function trace(harness: Harness, html: string): Promise<Slice[]> {
  const page = await tabFor(harness.browser, html);
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await page.goto(ADDRESS);
  await pause(SETTLED);
  const recorded = await page.tracing.stop();
  await page.close();
  if (!recorded) throw new Error('The browser gave no trace.');
  return slicesOf((JSON.parse(Buffer.from(recorded).toString()) as { traceEvents: TraceEvent[] }).traceEvents);
}

/** Medians of a few pages. The first slice is the start of the script, and the next few run code that is not warm. */
export async function slices(html: string) {
  const harness = await launch('chromium');
  const pages: Slice[][] = [];
  try {
    for (let count = 0; count < PAGES; count += 1) pages.push(await trace(harness, html));
  } finally {
    await harness.close();
  }
  const longest = (slices: readonly Slice[], time: keyof Slice): number =>
    Math.max(...slices.map((slice) => slice[time]));
  const medianOfPages = (figure: (slices: Slice[]) => number): number => median(pages.map(figure));
  const at = (index: number): number => rounded(medianOfPages((slices) => slices[index]?.own ?? 0));
  return {
    longestMs: atMost(
      medianOfPages((slices) => longest(slices, 'own')),
      8,
      'ms',
    ),
    longestOnTheClockMs: rounded(medianOfPages((slices) => longest(slices, 'clock'))),
    firstMs: [at(0), at(1), at(2), at(3)],
    longestOfLaterMs: rounded(medianOfPages((slices) => longest(slices.slice(4), 'own'))),
    allMs: rounded(medianOfPages((slices) => slices.reduce((sum, { own }) => sum + own, 0))),
    count: medianOfPages((slices) => slices.length),
  };
}
