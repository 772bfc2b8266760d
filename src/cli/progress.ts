/** How far a long run is, in one line of a terminal that is written over. */
import type { Answers } from './batch';

/** Milliseconds between two looks: quick enough to be seen moving, slow enough to be read. */
const EVERY = 500;

export class Progress {
  #answered = 0;
  #refused = 0;
  #shown = 0;
  readonly #began: number;
  readonly #write: (text: string) => void;
  readonly #now: () => number;

  /** `now` gives milliseconds. */
  constructor(write: (text: string) => void, now: () => number) {
    this.#write = write;
    this.#now = now;
    this.#began = now();
  }

  add({ answered, refused }: Answers): void {
    this.#answered += answered;
    this.#refused += refused;
    const now = this.#now();
    if (now - this.#shown < EVERY) return;
    this.#shown = now;
    this.#write(`\r${this.#line(now)}`);
  }

  end(): void {
    this.#write(`\r${this.#line(this.#now())}\n`);
  }

  #line(now: number): string {
    const records = this.#answered + this.#refused;
    const perSecond = Math.round((1000 * records) / Math.max(1, now - this.#began));
    const count = (value: number): string => value.toLocaleString('en');
    const line = `${count(records)} records, ${count(perSecond)} per second, ${count(this.#refused)} refused`;
    // What stood there may have been longer.
    return line.padEnd(60);
  }
}
