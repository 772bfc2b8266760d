/** Reads the text under a root: walks, detects, locates. Sliced; gives up its turn to the page between slices. */
import { settle } from '../detect/detect';
import type { Lexicon } from '../detect/lexicon';
import { gather, type PageEvidence } from '../detect/page-evidence';
import { type Scan, scan } from '../detect/scan';
import { type Located, locate } from './located';
import type { Schedule } from './schedule';
import { CHUNK_CHARACTERS, FIRST_CHARACTERS } from './timing';
import { type Chunk, Walker } from './walk';

interface Kept {
  chunk: Chunk;
  found: Scan;
  before: number;
}

/** A page that keeps taking away the text under the walk is read from the start this often, then left as it is. */
const RESTARTS = 3;

interface Reading {
  kept: Kept[];
  shadowRoots: ShadowRoot[];
}

export interface ReadOptions {
  lexicon: Lexicon;
  /** What is known of the whole page; it grows by what this text shows. */
  page: PageEvidence;
  schedule: Schedule;
  signal: AbortSignal;
  /** Where the count of headings begins. */
  heading: number;
  onShadowRoot(root: ShadowRoot): void;
}

/** The chunk with nothing but the pieces that names may stand in: text nodes that are held on to cost memory. */
function trimmed({ text, pieces }: Chunk, { candidates, from, upTo }: Scan): Chunk {
  let next = 0;
  const needed = pieces.filter(({ start, node }) => {
    while (next < candidates.length && upTo(candidates[next]?.end ?? 0) <= start) next += 1;
    const candidate = candidates[next];
    return candidate !== undefined && from(candidate.start) < start + node.length;
  });
  return { text, pieces: needed };
}

async function readChunks(root: Node, { lexicon, schedule, signal, heading }: ReadOptions): Promise<Reading> {
  let walker = new Walker(root, heading);
  let kept: Kept[] = [];
  let before = 0;
  let restarts = 0;
  // A script that has just begun is slow, and the first names cost most: it begins with small steps.
  let step = FIRST_CHARACTERS;
  for (let chunk = walker.next(step); chunk && !signal.aborted; chunk = walker.next(step)) {
    step = Math.min(step * 2, CHUNK_CHARACTERS);
    const found = scan(chunk.text, lexicon);
    // Text without a name is forgotten at once; clues are kept with the names that they may decide about.
    if (found.candidates.length > 0 || found.clues.length > 0)
      kept.push({ chunk: trimmed(chunk, found), found, before });
    before += chunk.text.length;
    if (!schedule.isOver()) continue;
    await schedule.pause();
    if (walker.isIntact) continue;
    restarts += 1;
    if (restarts > RESTARTS || !root.isConnected) break;
    walker = new Walker(root, heading);
    kept = [];
    before = 0;
  }
  return { kept, shadowRoots: walker.shadowRoots };
}

/**
 * All mentions under `root`, open shadow roots included. Resolves early, with what it has, when the signal aborts.
 */
export async function readMentions(root: Node, options: ReadOptions): Promise<Located[]> {
  const { lexicon, page, schedule, signal } = options;
  const kept: Kept[] = [];
  const roots: Node[] = [root];
  for (let next = roots.shift(); next; next = roots.shift()) {
    const reading = await readChunks(next, options);
    kept.push(...reading.kept);
    for (const shadowRoot of reading.shadowRoots) {
      roots.push(shadowRoot);
      options.onShadowRoot(shadowRoot);
    }
  }
  for (const { found } of kept) {
    gather(found, page);
    if (schedule.isOver()) await schedule.pause();
  }
  const located: Located[] = [];
  for (const { chunk, found, before } of kept) {
    if (signal.aborted) break;
    for (const mention of settle(found, chunk.text, page, lexicon)) {
      const place = locate(mention, chunk, before);
      if (place) located.push(place);
    }
    if (schedule.isOver()) await schedule.pause();
  }
  return located;
}
