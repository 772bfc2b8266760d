/** Every delay and budget of the content script, each with its reason. Milliseconds unless the name says otherwise. */

/** Resting on a mention this long opens its card: long enough that a passing pointer opens nothing. */
export const OPEN_DELAY = 320;
/**
 * From here on the card gets ready, so that it can be drawn when the delay is over, or at a click before that: a
 * background that is asleep takes a tenth of a second to wake.
 */
export const PREFETCH_DELAY = 60;
/** Leaving mention and card for this long closes the card: time to travel from one to the other. */
export const GRACE = 300;
/** A pointer faster than this is on its way: the wait begins anew; pixels per millisecond. */
export const SPEED_GATE = 0.5;
/** Samples further apart say nothing about speed. */
export const SPEED_WINDOW = 60;

/**
 * Work is cut into pieces of this length: with the browser's own collection of garbage, up to 5 ms, one still ends within
 * the 8 ms that keep scrolling smooth.
 */
export const SLICE = 2;
/** Characters that are scanned together: a few tens of microseconds of work, and ten times that in a script that has just begun. */
export const CHUNK_CHARACTERS = 4_000;
/** The first chunk; each of the next is twice as long until the full length is reached. */
export const FIRST_CHARACTERS = 500;
/** Changes are collected this long before they are read. */
export const SETTLE_DELAY = 120;
/** After a batch the next one waits this many times what the last one cost: at most a tenth of a busy page's time. */
export const REST_FACTOR = 10;
/** But a page that changes all the time is never left behind for longer than this. */
export const LONGEST_REST = 2_000;
/** More mutation records than this in one batch: reading the whole page again is cheaper than sorting them. */
export const BURST_RECORDS = 1_000;
/** A model's mark is repeated in a long section once this many characters lie between: about a screen. */
export const REPEAT_AFTER_CHARACTERS = 2_500;
/** Where no Navigation API tells of them, moves inside a page are looked for this often. */
export const LOCATION_POLL = 1_000;
/** Characters of a page that the background is asked about at once: well under a slice to hand over, and to answer. */
export const PART_CHARACTERS = 30_000;
/** A new block of text without a model's name says nothing about one if it is shorter than this: clocks and counters. */
export const SHORTEST_SAID = 24;
/** An open panel reads a changing page again after such a rest at least; the longer its reading takes, the longer. */
export const REPORT_REST = 1_000;
/** A place that was asked for lights up, stays so long, and fades in steps of the other length. */
export const FLASH_HOLD = 600;
export const FLASH_STEP = 90;
