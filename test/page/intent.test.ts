import { describe, expect, it } from 'vitest';
import { type Effect, type Intent, type IntentEvent, next, speed, untilTick } from '../../src/page/intent';
import { GRACE, OPEN_DELAY, PREFETCH_DELAY, SPEED_GATE, SPEED_WINDOW } from '../../src/page/timing';

const at = (x: number, time: number) => ({ x, y: 0, time });
const move = (
  target: string | null,
  time: number,
  onCard = false,
  delay: number | null = OPEN_DELAY,
): IntentEvent<string> => ({
  type: 'move',
  target,
  onCard,
  place: at(0, time),
  before: at(0, time - 10),
  delay,
});
const tick = (time: number): IntentEvent<string> => ({ type: 'tick', time });

/** Runs events from idle; gives the effects other than none, and the last state. */
function run(...events: IntentEvent<string>[]): { effects: Effect[]; state: Intent<string> } {
  let state: Intent<string> = { at: 'idle' };
  const effects: Effect[] = [];
  for (const event of events) {
    const [after, effect]: [Intent<string>, Effect] = next(state, event);
    state = after;
    if (effect !== 'none') effects.push(effect);
  }
  return { effects, state };
}

describe('hover intent', () => {
  it('reads ahead, then opens, when the pointer rests', () => {
    const { effects, state } = run(move('a', 0), tick(PREFETCH_DELAY), tick(OPEN_DELAY));
    expect(effects).toEqual(['prefetch', 'open']);
    expect(state).toEqual({ at: 'open', target: 'a', pinned: false });
  });

  it('opens nothing for a pointer that passes', () => {
    expect(run(move('a', 0), move(null, 50), tick(OPEN_DELAY)).effects).toEqual([]);
    expect(run(move('a', 0), move('b', 200), tick(OPEN_DELAY)).effects).toEqual(['prefetch']);
  });

  it('begins the wait anew while the pointer is fast, and opens once it rests', () => {
    const fast: IntentEvent<string> = {
      type: 'move',
      target: 'a',
      onCard: false,
      place: at(100, 100),
      before: at(0, 90),
      delay: OPEN_DELAY,
    };
    expect(run(move('a', 0), fast, tick(OPEN_DELAY)).state.at).toBe('waiting');
    expect(run(move('a', 0), fast, tick(100 + PREFETCH_DELAY), tick(100 + OPEN_DELAY)).effects).toEqual([
      'prefetch',
      'open',
    ]);
  });

  it('closes after the grace, unless the pointer comes back or enters the card', () => {
    const open = [move('a', 0), tick(PREFETCH_DELAY), tick(OPEN_DELAY)];
    expect(run(...open, move(null, 1000), tick(1000 + GRACE)).effects).toEqual(['prefetch', 'open', 'close']);
    expect(run(...open, move(null, 1000), move(null, 1100, true), tick(1000 + GRACE)).state.at).toBe('open');
    expect(run(...open, move(null, 1000), move('a', 1100), tick(1000 + GRACE)).state.at).toBe('open');
  });

  it('keeps what was opened on purpose', () => {
    const { effects } = run({ type: 'opened', target: 'a', pinned: true }, move(null, 1000), tick(5000));
    expect(effects).toEqual([]);
  });

  it('waits as long as the reader has chosen, also shorter than it takes to read ahead', () => {
    expect(run(move('a', 0, false, 1000), tick(PREFETCH_DELAY), tick(999)).effects).toEqual(['prefetch']);
    expect(run(move('a', 0, false, 1000), tick(PREFETCH_DELAY), tick(1000)).effects).toEqual(['prefetch', 'open']);
    const short = PREFETCH_DELAY / 2;
    const { state } = run(move('a', 0, false, short));
    expect(untilTick(state, 0)).toBe(short);
    expect(next(state, tick(short))[1]).toBe('open');
  });

  it('opens nothing by rest where that is not wanted, but keeps what is open', () => {
    expect(run(move('a', 0, false, null), tick(5000))).toEqual({ effects: [], state: { at: 'idle' } });
    const opened = { type: 'opened', target: 'a', pinned: false } as const;
    expect(run(opened, move('a', 10, false, null), tick(5000)).state.at).toBe('open');
    expect(run(opened, move(null, 10), move('a', 20, false, null), tick(5000)).state.at).toBe('open');
  });

  it('begins to wait when the modifier goes down, and stops when it comes up', () => {
    const down = move('a', 1000, false, OPEN_DELAY);
    expect(run(move('a', 0, false, null), down, tick(1000 + OPEN_DELAY)).effects).toEqual(['open']);
    expect(run(down, move('a', 1100, false, null), tick(5000)).effects).toEqual([]);
  });

  it('forgets everything when the card is closed by other means', () => {
    expect(run({ type: 'opened', target: 'a', pinned: true }, { type: 'closed' }).state).toEqual({ at: 'idle' });
  });

  it('asks for the next tick exactly when it can matter', () => {
    expect(untilTick({ at: 'idle' }, 0)).toBeNull();
    expect(untilTick({ at: 'waiting', target: 'a', since: 10, delay: OPEN_DELAY, prefetched: false }, 10)).toBe(
      PREFETCH_DELAY,
    );
    expect(untilTick({ at: 'waiting', target: 'a', since: 10, delay: OPEN_DELAY, prefetched: true }, 10)).toBe(
      OPEN_DELAY,
    );
    expect(untilTick({ at: 'leaving', target: 'a', since: 10 }, 10 + GRACE)).toBe(0);
  });

  it('measures speed only between samples that are close in time', () => {
    expect(speed(at(10, 10), at(0, 0))).toBe(1);
    expect(speed(at(1000, SPEED_WINDOW + 1), at(0, 0))).toBe(0);
    expect(speed(at(10, 0), null)).toBe(0);
    expect(SPEED_GATE).toBeGreaterThan(0);
  });
});
