/** Every delay and budget of the content script, each with its reason. Milliseconds unless the name says otherwise. */

/** Resting on a mention this long opens its card: long enough that a passing pointer opens nothing. */
export const OPEN_DELAY = 320;
/** From here on the pack is read, so that the card is ready when the delay is over. */
export const PREFETCH_DELAY = 120;
/** Leaving mention and card for this long closes the card: time to travel from one to the other. */
export const GRACE = 300;
/** A pointer faster than this is on its way: the wait begins anew; pixels per millisecond. */
export const SPEED_GATE = 0.5;
/** Samples further apart say nothing about speed. */
export const SPEED_WINDOW = 60;

/** Work is cut into pieces of this length, under the 8 ms that keep scrolling smooth beside the page's own work. */
export const SLICE = 5;
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
