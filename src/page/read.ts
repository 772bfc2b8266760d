/** Reads the text under a root: walks, detects, locates. Sliced; gives up its turn to the page between slices. */
import { settle } from '../detect/detect';
import type { Lexicon } from '../detect/lexicon';
import { gather, type PageEvidence } from '../detect/page-evidence';
import { prepare, type Scan, scan } from '../detect/scan';
import { Located, type Named } from './located';
import { PageText, type Placed, spotIn } from './page-text';
import type { Schedule } from './schedule';
import { CHUNK_CHARACTERS, FIRST_CHARACTERS } from './timing';
import { Walker } from './walk';

interface Kept {
  chunk: Placed;
  found: Scan;
}

/** A page that keeps taking away the text under the walk is read from the start this often, then left as it is. */
const RESTARTS = 3;

interface Walk {
  kept: Kept[];
  shadowRoots: ShadowRoot[];
}

/** What was found under a root. */
export interface Reading {
  mentions: Named[];
  /** All that was read. */
  text: PageText;
}

export interface ReadOptions {
  lexicon: Lexicon;
  /** What is known of the whole page; it grows by what this text shows. Asked for once a name is found. */
  page(): PageEvidence;
  schedule: Schedule;
  signal: AbortSignal;
  /** Where the count of headings begins. */
  heading: number;
  onShadowRoot(root: ShadowRoot): void;
}

async function readChunks(
  root: Node,
  text: PageText,
  { lexicon, schedule, signal, heading }: ReadOptions,
): Promise<Walk> {
  let walker = new Walker(root, heading);
  let kept: Kept[] = [];
  const begin = text.count;
  let restarts = 0;
  let hasPaused = false;
  const pause = (): Promise<void> => {
    hasPaused = true;
    return schedule.pause();
  };
  // A script that has just begun is slow, and the first names cost most: it begins with small steps.
  let step = FIRST_CHARACTERS;
  for (let chunk = walker.next(step); chunk && !signal.aborted; chunk = walker.next(step)) {
    step = Math.min(step * 2, CHUNK_CHARACTERS);
    if (step < CHUNK_CHARACTERS || !lexicon.isSorted()) {
      for (const _ of prepare(chunk.text, lexicon)) if (schedule.isOver()) await pause();
      if (schedule.isOver()) await pause();
    }
    const found = lexicon.isSorted() ? scan(chunk.text, lexicon) : null;
    const placed = text.add(chunk);
    // Clues are kept with the names that they may decide about.
    if (found && (found.candidates.length > 0 || found.clues.length > 0)) kept.push({ chunk: placed, found });
    if (schedule.isOver()) await pause();
    const isIntact = !hasPaused || walker.isIntact;
    hasPaused = false;
    if (isIntact) continue;
    restarts += 1;
    if (restarts > RESTARTS || !root.isConnected) break;
    walker = new Walker(root, heading);
    kept = [];
    text.cutTo(begin);
  }
  return { kept, shadowRoots: walker.shadowRoots };
}

/**
 * All mentions under `root`, open shadow roots included. Resolves early, with what it has, when the signal aborts.
 */
export async function readMentions(root: Node, options: ReadOptions): Promise<Reading> {
  const { lexicon, schedule, signal } = options;
  const text = new PageText();
  const kept: Kept[] = [];
  const roots: Node[] = [root];
  for (let next = roots.shift(); next; next = roots.shift()) {
    const reading = await readChunks(next, text, options);
    kept.push(...reading.kept);
    for (const shadowRoot of reading.shadowRoots) {
      roots.push(shadowRoot);
      options.onShadowRoot(shadowRoot);
    }
  }
  if (kept.length === 0) return { mentions: [], text };
  const page = options.page();
  for (const { found } of kept) {
    gather(found, page);
    if (schedule.isOver()) await schedule.pause();
  }
  const mentions: Named[] = [];
  for (const { chunk, found } of kept) {
    if (signal.aborted) break;
    for (const mention of settle(found, chunk.text, page, lexicon)) {
      const { start, end } = mention;
      const spot = spotIn(chunk, start, end);
      if (spot) mentions.push(new Located({ kind: 'model', mention }, spot, chunk.start + start, end - start));
    }
    if (schedule.isOver()) await schedule.pause();
  }
  return { mentions, text };
}
