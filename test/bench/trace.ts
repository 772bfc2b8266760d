/** What the browser's own trace tells of the scripts on a page's main thread. */
import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The thread's own time, without what other programs take of a busy machine; microseconds, as all times here. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string; frames?: { url: string; processId: number }[] } };
}

/** A task that ran script. */
export interface Slice {
  /** The thread's own time; ms. */
  own: number;
  /** On the clock; ms. */
  clock: number;
}

const work = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire']);

/** All that happens in the browser while `act` runs. */
export async function traced<Result>(
  page: Page,
  act: () => Promise<Result>,
  category = 'v8.execute',
): Promise<{ result: Result; events: TraceEvent[] }> {
  await page.tracing.start({ categories: ['devtools.timeline', category] });
  const result = await act();
  const recorded = await page.tracing.stop();
  if (!recorded) throw new Error('The browser gave no trace.');
  const { traceEvents } = JSON.parse(Buffer.from(recorded).toString()) as { traceEvents: TraceEvent[] };
  return { result, events: traceEvents };
}

/** The tasks that ran script, from the first event on that `isStart` holds for, and in its thread. */
export function slicesOf(events: readonly TraceEvent[], isStart: (event: TraceEvent) => boolean): Slice[] {
  const start = events.filter(isStart).sort((a, b) => a.ts - b.ts)[0];
  if (!start) throw new Error('The trace shows no start of the work.');
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

export const ownTime = (slices: readonly Slice[]): number => slices.reduce((sum, { own }) => sum + own, 0);
export const longest = (slices: readonly Slice[], time: keyof Slice): number =>
  Math.max(...slices.map((slice) => slice[time]));
