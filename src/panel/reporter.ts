/** The panel's side of its worker. Only the newest question is answered: what was asked before is out of date. */
import type { Answer, Done, Work } from './work';

export class Reporter {
  private worker: Worker | null = null;
  private isBusy = false;

  ask(work: Work, onDone: (done: Done) => void): void {
    if (this.isBusy) this.stop();
    this.worker ??= new Worker('/src/panel/worker.js', { type: 'module' });
    this.isBusy = true;
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.isBusy = false;
      const facts = data.facts ?? work.of;
      if (typeof facts !== 'string') onDone({ ...data, facts });
    };
    this.worker.postMessage(work);
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.isBusy = false;
  }
}
