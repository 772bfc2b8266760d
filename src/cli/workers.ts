/** Threads that answer batches of records. */
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import type { Answers } from './batch';
import type { Line } from './lines';

export interface Workers {
  /** Rejects where a worker fails, which is a mistake of ours. */
  answer(lines: readonly Line[], today: string): Promise<Answers>;
  end(): Promise<void>;
}

/** Threads start when there is work for them, `jobs` of them at most. */
export function workers(jobs: number): Workers {
  const script = fileURLToPath(new URL('./worker.js', import.meta.url));
  const pool = workerpool.pool(script, { maxWorkers: jobs, workerType: 'thread' });
  return {
    answer: async (lines, today) => (await pool.exec('answer', [lines, today])) as Answers,
    async end() {
      await pool.terminate(true);
    },
  };
}
