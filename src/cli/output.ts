/** Writing to a stream whose reader may be slow, or gone. */
import type { Writable } from 'node:stream';

export class Output {
  readonly #stream: Writable;
  #gone = false;
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // `caveat ... | head` closes the pipe early: that is the reader's right and no failure.
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') this.#failure = error;
      this.#stop();
    });
    stream.on('close', () => this.#stop());
    stream.on('drain', () => this.#wake?.());
  }

  /** Whether anybody still reads. */
  get open(): boolean {
    return !this.#gone;
  }

  /** Resolves when the stream can take more. Throws when writing failed for a reason such as a full disk. */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.open && !this.#stream.write(text)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        if (!this.open || !this.#stream.writableNeedDrain) resolve();
      });
    }
    if (this.#failure) throw this.#failure;
  }

  /** Resolves when all has been handed over. Throws as `write` does. */
  async flush(): Promise<void> {
    if (this.open) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.#stream.write('', () => resolve());
      });
    }
    if (this.#failure) throw this.#failure;
  }

  #stop(): void {
    this.#gone = true;
    this.#wake?.();
  }
}
