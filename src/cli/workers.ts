/** Threads that answer batches of records. */
import { fileURLToPath } from 'node:url';
import type { ResourceLimits } from 'node:worker_threads';
import workerpool from 'workerpool';
import { UsageError } from './args';
import type { Answers } from './batch';
import type { LineBlock } from './lines';

export interface Workers {
  /** Takes the block's bytes: nobody else can read them afterwards. Rejects where a worker fails: with a `UsageError` where its memory was too small, else by a mistake of ours. */
  answer(block: LineBlock, today: string): Promise<Answers>;
  end(): Promise<void>;
}

/**
 * A nursery in which what is made for a batch dies: in a smaller one much of it is copied first, and a larger one is no
 * quicker. From 2 GB on, V8 would let a heap grow to four times what it needs before it collects; below, to twice. Ten
 * million characters of nothing but names and claims take 1 GB.
 */
const MEMORY: ResourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1792 };

/** Threads start when there is work for them, `jobs` of them at most. */
export function workers(
  jobs: number,
  script: string = fileURLToPath(new URL('./worker.js', import.meta.url)),
  memory: ResourceLimits = MEMORY,
): Workers {
  const pool = workerpool.pool(script, {
    maxWorkers: jobs,
    workerType: 'thread',
    workerThreadOpts: { resourceLimits: memory },
  });
  return {
    async answer(block, today) {
      try {
        return (await pool.exec('answer', [block, today], { transfer: [block.bytes.buffer] })) as Answers;
      } catch (error) {
        throw isOutOfMemory(error) ? new UsageError(TOO_LARGE) : error;
      }
    },
    async end() {
      await pool.terminate(true);
    },
  };
}

const TOO_LARGE = 'A record holds more than a thread has memory for; split its text, or use --jobs 1.';

/** The pool tells of a thread that died with an error of its own, and of why in its cause. */
const isOutOfMemory = (error: unknown): boolean =>
  ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
