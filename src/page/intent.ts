/**
 * Hover intent as a pure reducer: events in, state and one effect out; the clock is part of the event.
 *
 *     idle --over--> waiting --delay--> open --away--> leaving --grace--> idle
 *                       |                 ^               |
 *                       +--away--> idle   +---over/card---+
 *
 * After the shape of Wikipedia's page previews: each dwell is its own, and a late answer to an old one opens nothing.
 */
import { GRACE, PREFETCH_DELAY, SPEED_GATE, SPEED_WINDOW } from './timing';

interface Place {
  x: number;
  y: number;
  time: number;
}

export type Intent<Target> =
  | { at: 'idle' }
  | { at: 'waiting'; target: Target; since: number; delay: number; prefetched: boolean }
  | { at: 'open'; target: Target; pinned: boolean }
  | { at: 'leaving'; target: Target; since: number };

export type IntentEvent<Target> =
  /** `delay` is the rest that opens a card, in milliseconds; null where resting alone opens none. */
  | {
      type: 'move';
      target: Target | null;
      onCard: boolean;
      place: Place;
      before: Place | null;
      delay: number | null;
    }
  | { type: 'tick'; time: number }
  | { type: 'opened'; target: Target; pinned: boolean }
  | { type: 'closed' };

export type Effect = 'none' | 'prefetch' | 'open' | 'close';

/** Pixels per millisecond between two places, or 0 where they are too far apart in time to say. */
export function speed(place: Place, before: Place | null): number {
  const time = before ? place.time - before.time : 0;
  if (!before || time <= 0 || time > SPEED_WINDOW) return 0;
  return Math.hypot(place.x - before.x, place.y - before.y) / time;
}

const idle = { at: 'idle' } as const;

function onMove<Target>(
  state: Intent<Target>,
  event: Extract<IntentEvent<Target>, { type: 'move' }>,
): [Intent<Target>, Effect] {
  const { target, onCard, place, before, delay } = event;
  const isFast = speed(place, before) > SPEED_GATE;
  // A fast pointer may come to rest here without another event: it begins the wait anew rather than ending it.
  const wait = (): Intent<Target> =>
    target && delay !== null ? { at: 'waiting', target, since: place.time, delay, prefetched: false } : idle;
  switch (state.at) {
    case 'idle':
      return [onCard ? state : wait(), 'none'];
    case 'waiting':
      return [target === state.target && delay === state.delay && !isFast ? state : wait(), 'none'];
    case 'open':
      if (state.pinned || onCard || target === state.target) return [state, 'none'];
      return [{ at: 'leaving', target: state.target, since: place.time }, 'none'];
    case 'leaving':
      return [onCard || target === state.target ? { at: 'open', target: state.target, pinned: false } : state, 'none'];
  }
}

function onTick<Target>(state: Intent<Target>, time: number): [Intent<Target>, Effect] {
  if (state.at === 'waiting') {
    if (time - state.since >= state.delay) return [{ at: 'open', target: state.target, pinned: false }, 'open'];
    if (!state.prefetched && time - state.since >= PREFETCH_DELAY) return [{ ...state, prefetched: true }, 'prefetch'];
  }
  if (state.at === 'leaving' && time - state.since >= GRACE) return [idle, 'close'];
  return [state, 'none'];
}

/** The state after an event, and what has to be done. Targets are compared by identity. */
export function next<Target>(state: Intent<Target>, event: IntentEvent<Target>): [Intent<Target>, Effect] {
  switch (event.type) {
    case 'move':
      return onMove(state, event);
    case 'tick':
      return onTick(state, event.time);
    case 'opened':
      return [{ at: 'open', target: event.target, pinned: event.pinned }, 'none'];
    case 'closed':
      return [idle, 'none'];
  }
}

/** Milliseconds until the next tick can change anything; null where none can. */
export function untilTick<Target>(state: Intent<Target>, time: number): number | null {
  if (state.at === 'leaving') return Math.max(0, state.since + GRACE - time);
  if (state.at !== 'waiting') return null;
  return Math.max(0, state.since + (state.prefetched ? state.delay : Math.min(PREFETCH_DELAY, state.delay)) - time);
}
