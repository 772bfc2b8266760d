/** From text to candidates: every place where a known name stands, and every word that is evidence about one. */
import type { CompleteTarget } from '../knowledge/names';
import { fold } from './fold';
import type { Lexicon, Meaning } from './lexicon';
import { endsAt, inTag, inText, longestMatch, type Match, type Reader, startsAt } from './match';
import { tagTokensAt } from './tokens';
import { dotted, listed, readTail } from './versions';

export interface Candidate {
  /** Offsets in the folded text; the caller turns them back. */
  start: number;
  end: number;
  target: CompleteTarget;
  /** Other models that the same short form may mean. */
  rivals?: CompleteTarget[];
  /** The name is also its maker's own: DeepSeek, Mistral. */
  isMaker?: true;
  strength: 'certain' | 'ambiguous' | 'codename' | 'listed';
  /** A version that the base does not have, as written. */
  unknown?: string;
  /** The key that was matched. */
  key: string;
}

/** A word that speaks for a maker, or for another sense of a shared word. */
export interface Clue {
  start: number;
  maker?: number;
  otherSenseOf?: string[];
}

export interface Scan {
  text: string;
  candidates: Candidate[];
  clues: Clue[];
  from(offset: number): number;
  upTo(offset: number): number;
}

/** Longest address that is looked at around a hit; addresses end at white space. */
const ADDRESS_REACH = 200;
const ADDRESS = /^[("'<[]*(?:https?:\/\/|www\.|[\w.+-]+@|@\w|\$[a-z])|^[\w-]+(?:\.[\w-]+)+\/|^~?\/\w+\//i;

/** True inside a web or mail address, a handle (@name), a ticker ($NAME) or a file path. */
function isInAddress(text: string, at: number): boolean {
  if (/[@$]/.test(text.charAt(at - 1))) return true;
  let start = at;
  while (start > 0 && at - start < ADDRESS_REACH && text.charCodeAt(start - 1) > 32) start -= 1;
  return start < at && ADDRESS.test(text.slice(start, at + 20));
}

/**
 * Makes ready, in steps, what reading `source` will look up: all at once would take long in a script that has just
 * begun. Afterwards the lexicon is sorted if there is anything to read at all.
 */
export function* prepare(source: string, lexicon: Lexicon): Generator<void> {
  const { text, hasOtherScript } = fold(source);
  const { sieve } = lexicon;
  for (let hit = nextHit(sieve, text, 0); hit < text.length; hit = nextHit(sieve, text, hit + 1)) {
    const letter = text.charAt(hit).toLowerCase();
    if (lexicon.isReady(letter)) continue;
    yield;
    if (!lexicon.isSorted()) yield lexicon.sort();
    lexicon.look(letter);
  }
  if (hasOtherScript || text.includes('#')) lexicon.sort();
}

/** Finds candidates and clues in `source`. Pure; time is linear in the text's length. */
export function scan(source: string, lexicon: Lexicon): Scan {
  const folded = fold(source);
  const found: Scan = { text: folded.text, candidates: [], clues: [], from: folded.from, upTo: folded.upTo };
  sieveNames(found, lexicon);
  const scripts = folded.hasOtherScript ? lexicon.scripts() : null;
  if (scripts) {
    sieve(found, scripts, (at, hit) => readScript(found, at, hit, lexicon));
    found.candidates = apart(found.candidates);
    found.clues.sort((a, b) => a.start - b.start);
  }
  return found;
}

/** In order, and where two overlap, the one that begins first or is longer: a name may mix scripts. */
function apart(candidates: Candidate[]): Candidate[] {
  let end = 0;
  return candidates
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((candidate) => {
      const isFree = candidate.start >= end;
      if (isFree) end = candidate.end;
      return isFree;
    });
}

const TAG = /(?=#\w{3,})/g;
const TAGGED = /\w+/y;

/** Reads what the sieve stops at, and hashtags, in order: names inside a tag are read with it. */
function sieveNames(found: Scan, lexicon: Lexicon): void {
  const { text } = found;
  let hit = nextHit(lexicon.sieve, text, 0);
  let tag = text.includes('#') ? nextHit(TAG, text, 0) : text.length;
  const reader = inText(text);
  while (hit < text.length || tag < text.length) {
    const at = tag <= hit ? readTag(found, tag, lexicon) : Math.max(readName(found, hit, reader, lexicon), hit + 1);
    if (hit < at) hit = nextHit(lexicon.sieve, text, at);
    if (tag < at) tag = nextHit(TAG, text, at);
  }
}

/** Where a pattern that ends in front of what it looks for stops next; the text's length where it doesn't. */
function nextHit(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

/** Runs a sieve and lets `read` say where to go on: behind what it took, or behind the hit's first character. */
function sieve(found: Scan, pattern: RegExp, read: (at: number, hit: string) => number): void {
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(found.text); hit; hit = pattern.exec(found.text)) {
    pattern.lastIndex = Math.max(read(hit.index, hit[0]), hit.index + 1);
  }
}

function readName(found: Scan, at: number, reader: Reader, lexicon: Lexicon): number {
  const { text } = found;
  if (!startsAt(text, at)) return at;
  const match = literalAt(text, at, lexicon) ?? longestMatch(reader, at, lexicon);
  if (!match) return at;
  const { meaning } = match;
  if (!meaning.target) return addClue(found, match.start, match.end, meaning);
  const tail = readTail(text, match);
  if (!tail || isInAddress(text, at)) return at + 1;
  const { end } = addCandidate(found, match, tail.end, tail.unknown, lexicon);
  return tail.unknown ? end : readList(found, end, match.key, lexicon);
}

/** A name that holds more than words and numbers, such as Z.ai. */
function literalAt(text: string, at: number, { literals, meaning }: Lexicon): Match | null {
  if (!literals) return null;
  literals.lastIndex = at;
  const key = literals.exec(text)?.[0].toLowerCase();
  const found = key ? meaning(key) : undefined;
  if (!key || !found || !endsAt(text, literals.lastIndex)) return null;
  return { meaning: found, key, start: at, end: literals.lastIndex, next: null };
}

function addClue(found: Scan, start: number, end: number, meaning: Meaning): number {
  const { maker, otherSenseOf, hides } = meaning;
  const clue: Clue = { start };
  if (maker !== undefined) clue.maker = maker;
  if (otherSenseOf) clue.otherSenseOf = otherSenseOf;
  found.clues.push(clue);
  return hides ? end : start;
}

function addCandidate(
  found: Scan,
  match: Match,
  end: number,
  unknown: string | undefined,
  lexicon: Lexicon,
): Candidate {
  const { meaning, key, start } = match;
  const run = unknown ? lexicon.meaning(key + dotted(unknown))?.target : undefined;
  const target = run ?? (meaning.target as CompleteTarget);
  const candidate: Candidate = {
    start,
    end: target.id.endsWith('-preview') ? end : withoutStage(found.text, start, end),
    target,
    strength: meaning.strength ?? 'certain',
    key: run ? key + dotted(unknown ?? '') : key,
  };
  if (unknown && !run) candidate.unknown = unknown;
  if (meaning.rivals && !run) candidate.rivals = meaning.rivals;
  if (meaning.maker !== undefined && !unknown) candidate.isMaker = true;
  found.candidates.push(candidate);
  return candidate;
}

/** "Preview" makes a name surer, but is a stage of release and no part of it. */
function withoutStage(text: string, start: number, end: number): number {
  // Ends in a w: asked of every name, so the cheap question comes first.
  if ((text.charCodeAt(end - 1) | 32) !== 119) return end;
  const stage = /.[-\s]+preview$/i.exec(text.slice(start, end));
  return stage ? start + stage.index + 1 : end;
}

function readList(found: Scan, at: number, key: string, lexicon: Lexicon): number {
  let end = at;
  for (const item of listed(found.text, at, key, lexicon)) {
    found.candidates.push({ ...item, strength: 'listed', key });
    end = item.end;
  }
  return end;
}

/** Inside a hashtag every word may begin a name; letters and digits run together. */
function readTag(found: Scan, at: number, lexicon: Lexicon): number {
  TAGGED.lastIndex = at + 1;
  const tag = TAGGED.exec(found.text)?.[0] ?? '';
  const words = tagTokensAt(tag, 0);
  const reader = inTag(words);
  for (let index = 0; index < words.length; index += 1) {
    const match = longestMatch(reader, words[index]?.start ?? 0, lexicon);
    if (!match?.meaning.target) continue;
    const number = match.next && /^\d+$/.test(match.next.text) && !match.meaning.target.product ? match.next : null;
    const end = number?.end ?? match.end;
    addCandidate(found, { ...match, start: at + 1 + match.start }, at + 1 + end, number?.text, lexicon);
    while ((words[index + 1]?.start ?? Infinity) < end) index += 1;
  }
  return at + 1 + tag.length;
}

/** A name in another script; its neighbours of the same script are no boundary in Chinese, Japanese or Thai. */
function readScript(found: Scan, at: number, hit: string, lexicon: Lexicon): number {
  const meaning = lexicon.meaning(hit.toLowerCase());
  const end = at + hit.length;
  const isSpaced = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Hebrew}]/u.test(
    hit,
  );
  if (!meaning || (isSpaced && /[\p{L}\p{M}]/u.test(found.text.charAt(at - 1) + found.text.charAt(end)))) return at;
  if (!meaning.target) return addClue(found, at, end, meaning);
  const match: Match = { meaning, key: hit.toLowerCase(), start: at, end, next: null };
  const tail = readTail(found.text, match) ?? { end };
  return addCandidate(found, match, tail.end, tail.unknown, lexicon).end;
}
