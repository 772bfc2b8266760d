/** Who answers a batch: this thread, or workers once it pays to start them. */
import type { Answers } from './batch';
import type { LineBlock } from './lines';
import type { Workers } from './workers';

export type StartWorkers = (jobs: number) => Workers;

export class Crew {
  #workers: Workers | undefined;
  #isFirst = true;
  readonly #jobs: number;
  readonly #start: StartWorkers;
  readonly #here: (block: LineBlock) => Answers;
  readonly #today: string;

  constructor(jobs: number, start: StartWorkers, here: (block: LineBlock) => Answers, today: string) {
    this.#jobs = jobs;
    this.#start = start;
    this.#here = here;
    this.#today = today;
  }

  /** Each worker loads the base anew, so a short input is answered here, and with one job all is. */
  async answer(block: LineBlock): Promise<Answers> {
    const isHere = this.#jobs === 1 || this.#isFirst;
    this.#isFirst = false;
    if (isHere) return this.#here(block);
    this.#workers ??= this.#start(this.#jobs);
    return this.#workers.answer(block, this.#today);
  }

  async end(): Promise<void> {
    await this.#workers?.end();
  }
}
