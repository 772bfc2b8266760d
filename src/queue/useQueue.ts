/** The state of a queue: its rows, how far its worker is, and what was asked of it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../clock';
import type { Row } from './rows';
import type { Failed, Progress, Work } from './work';

export interface QueueState {
  rows: readonly Row[];
  /** Null while nothing is under way. */
  progress: { done: number; total: number } | null;
  outcome: 'done' | 'cancelled' | 'failed' | null;
  /** Adds to the rows that are there. */
  check(of: { pasted: string } | { file: File } | { pages: Extract<Work, { pages: unknown }>['pages'] }): void;
  /** Adds rows that need no check. */
  add(make: (firstKey: number) => Row[]): void;
  /** What has been checked stays. */
  cancel(): void;
  clear(): void;
}

export function useQueue(): QueueState {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [progress, setProgress] = useState<QueueState['progress']>(null);
  const [outcome, setOutcome] = useState<QueueState['outcome']>(null);
  const worker = useRef<Worker | null>(null);
  const count = useRef(0);

  const stop = useCallback((how: QueueState['outcome']) => {
    worker.current?.terminate();
    worker.current = null;
    setProgress(null);
    setOutcome(how);
  }, []);
  const append = useCallback((more: readonly Row[]) => {
    count.current += more.length;
    setRows((before) => [...before, ...more]);
  }, []);
  const check = useCallback<QueueState['check']>((of) => {
    stop(null);
    const made = new Worker('/src/queue/worker.js', { type: 'module' });
    worker.current = made;
    setProgress({ done: 0, total: 0 });
    made.onmessage = ({ data }: MessageEvent<Progress | Failed>) => {
      // What a worker has sent before its end may still arrive.
      if (worker.current !== made) return;
      if ('failed' in data) return stop('failed');
      append(data.rows);
      if (data.done < data.total) setProgress({ done: data.done, total: data.total });
      else stop('done');
    };
    made.onerror = () => stop('failed');
    made.postMessage({ ...of, today: today(location.href), firstKey: count.current } as Work);
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);
  return {
    rows,
    progress,
    outcome,
    check,
    add: useCallback((make) => append(make(count.current)), []),
    cancel: useCallback(() => stop('cancelled'), []),
    clear: useCallback(() => {
      stop(null);
      setRows([]);
    }, []),
  };
}
