import { type Schedule, startSchedule } from '../../src/page/schedule';

/** The schedule that the content script uses, with a clock on its slices. */
export function timedSchedule(): { schedule: Schedule; end(): number[] } {
  const slices: number[] = [];
  let began = performance.now();
  const schedule = startSchedule();
  const close = (): void => {
    slices.push(performance.now() - began);
  };
  return {
    schedule: {
      isOver: () => schedule.isOver(),
      async pause() {
        close();
        await schedule.pause();
        began = performance.now();
      },
    },
    end() {
      close();
      return slices;
    },
  };
}
