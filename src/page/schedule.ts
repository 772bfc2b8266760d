/** Cuts long work into slices, so that the page's own work never waits long. */
import { SLICE } from './timing';

export interface Schedule {
  /** True once the running slice has used up its time. */
  isOver(): boolean;
  /** Lets the page go on; resolves at the start of the next slice. */
  pause(): Promise<void>;
}

const yieldToPage = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

export function startSchedule(now: () => number = () => performance.now()): Schedule {
  let began = now();
  return {
    isOver: () => now() - began >= SLICE,
    async pause() {
      await yieldToPage();
      began = now();
    },
  };
}

/** Resolves when the tab can be seen: a hidden one does nothing. */
export function whenVisible(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}
