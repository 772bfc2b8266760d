/**
 * Deciding about names that mean several things. Every reason for and against has a weight; a name counts when they
 * reach `ENOUGH`, and the strongest reason for it is what the reader is told. The weights are few and general: none
 * of them knows a particular model.
 */
import type { CompleteTarget } from '../knowledge/names';
import { isSmallLetter } from './characters';
import type { Lexicon } from './lexicon';
import type { PageEvidence } from './page-evidence';
import type { Candidate, Scan } from './scan';
import { RUN_BREAK } from './types';
import * as words from './vocabulary';

interface Signal {
  weight: number;
  why: string;
}

/** What a signal may look at. */
interface Surroundings {
  surface: string;
  before: string;
  behind: string;
  /** The first word of the name, by which other senses are known. */
  word: string;
  makerName: string;
  clues: Scan['clues'];
  /** Models that are certainly named near the candidate. */
  models: Candidate[];
}

const ENOUGH = 2;
/** The most that words about AI weigh. */
const WORDS_WEIGHT = 2;
/** What a version number behind the name weighs. */
const NUMBER_WEIGHT = 0.5;
/** Characters on each side that count as near: about three sentences. */
const REACH = 240;

/** Text around a candidate that belongs to the same block. */
function around(text: string, { start, end }: Candidate): [before: string, behind: string] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const cut = behind.indexOf(RUN_BREAK);
  return [before.slice(before.lastIndexOf(RUN_BREAK) + 1), cut === -1 ? behind : behind.slice(0, cut)];
}

function nearby<Item extends { start: number }>(items: Item[], candidate: Candidate, from: number, to: number): Item[] {
  const near: Item[] = [];
  // Both lists are sorted by place: a binary search keeps long pages linear.
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < items.length; index += 1) {
    const item = items[index] as Item;
    if (item.start > to) break;
    if (item.start !== candidate.start) near.push(item);
  }
  return near;
}

function surroundings(scan: Scan, candidate: Candidate, lexicon: Lexicon): Surroundings {
  const [before, behind] = around(scan.text, candidate);
  const [from, to] = [candidate.start - before.length, candidate.end + behind.length];
  return {
    surface: scan.text.slice(candidate.start, candidate.end),
    before,
    behind,
    word: /^[a-z]+/.exec(candidate.key)?.[0] ?? candidate.key,
    makerName: lexicon.names.makers[candidate.target.maker]?.split('|')[0] ?? 'its maker',
    clues: nearby(scan.clues, candidate, from, to),
    models: nearby(scan.candidates, candidate, from, to).filter(({ strength }) => strength === 'certain'),
  };
}

/** Models that speak for this one: only the strongest reason counts, since they say much the same. */
function byModels(
  { models }: Surroundings,
  candidate: Candidate,
  page: PageEvidence,
  text: string,
): Signal | undefined {
  const own = candidate.target.kin;
  const [other] = models;
  if (models.some(({ target }) => target.kin.some((id) => own.includes(id))))
    return { weight: 3, why: 'its full name or a sibling stands nearby' };
  if (own.some((id) => page.models.has(id)))
    return { weight: 2.5, why: 'its full name or a sibling is named on this page' };
  if (other) return { weight: 2, why: `another AI model is named nearby (${text.slice(other.start, other.end)})` };
  return page.models.size > 0 ? { weight: 0.5, why: 'another AI model is named on this page' } : undefined;
}

/** Its maker's name, the nearer the better: again only the strongest counts. */
function byMaker(
  { clues, makerName }: Surroundings,
  { target: { maker } }: Candidate,
  page: PageEvidence,
): Signal | undefined {
  if (clues.some((clue) => clue.maker === maker)) return { weight: 3, why: `${makerName} is named nearby` };
  if (page.topic.has(maker)) return { weight: 2, why: `${makerName} is named in the title` };
  return page.makers.has(maker) ? { weight: 1, why: `${makerName} is named on this page` } : undefined;
}

function byWords({ before, behind }: Surroundings): Signal | undefined {
  const text = `${before} ${behind}`;
  const ai = words.AI_WORDS.exec(text);
  if (ai) return { weight: WORDS_WEIGHT, why: `words about AI nearby ("${ai[0]}")` };
  const weak = words.AI_ALONE.exec(text);
  return weak ? { weight: 1, why: `words about AI nearby ("${weak[0]}")` } : undefined;
}

/** Reasons against: they add up. */
function against(around: Surroundings, candidate: Candidate, page: PageEvidence): number {
  const { surface, before, behind, word, clues, models } = around;
  const isInName = models.some(({ start }) => start <= candidate.end + 2 && start > candidate.start);
  let sum = 0;
  if (clues.some(({ otherSenseOf }) => otherSenseOf?.includes(word))) sum -= 4;
  if (page.senses.has(word)) sum -= 1.5;
  if (isSmallLetter(surface.charCodeAt(0))) sum -= 2;
  if (isTicker(surface, candidate, `${before} ${behind}`)) sum -= 4;
  if (words.TICKER_BEHIND.test(behind)) sum -= 9;
  if (words.PERSON_BEFORE.test(before)) sum -= 5;
  if (words.SURNAME_BEHIND.test(behind) && !isInName) sum -= 2;
  if (words.ARTICLE_BEFORE.test(before) && !words.PRODUCT_BEHIND.test(behind)) sum -= 4;
  if (words.LONGER_NAME.test(before)) sum -= 2.5;
  // The company is meant.
  if (candidate.isMaker === true && words.ACTOR_BEHIND.test(behind)) sum -= 9;
  return sum;
}

/** A capitalised name in capitals, where the text around it isn't: MUSE in a list of prices. */
function isTicker(surface: string, { target }: Candidate, text: string): boolean {
  if (!/^[A-Z]{3,6}$/.test(surface) || target.ambiguous?.split('|').includes(surface)) return false;
  return (text.match(/[A-Z]/g)?.length ?? 0) <= (text.match(/[a-z]/g)?.length ?? 0);
}

const stronger = (one: Signal | undefined, other: Signal | undefined): Signal | undefined =>
  (one?.weight ?? 0) >= (other?.weight ?? 0) ? one : other;

export interface Verdict {
  target: CompleteTarget;
  counts: boolean;
  why: string;
}

interface Reading {
  target: CompleteTarget;
  sum: number;
  why: string;
}

/** How much speaks for a candidate, read as one of the models that its name may mean. */
function read(scan: Scan, candidate: Candidate, page: PageEvidence, lexicon: Lexicon, prior: number): Reading {
  const around = surroundings(scan, candidate, lexicon);
  const [models, maker] = [byModels(around, candidate, page, scan.text), byMaker(around, candidate, page)];
  const number = candidate.unknown === undefined ? 0 : NUMBER_WEIGHT;
  const sum = prior + number + (models?.weight ?? 0) + (maker?.weight ?? 0) + against(around, candidate, page);
  const first = stronger(models, maker);
  // Looking for words costs most of all: it is left out where they could change neither the verdict nor its reason.
  const isSettled = !candidate.rivals && sum >= ENOUGH && first !== undefined && first.weight > WORDS_WEIGHT;
  const isLost = sum + WORDS_WEIGHT < ENOUGH;
  const about = isSettled || isLost ? undefined : byWords(around);
  const why = stronger(first, about)?.why ?? 'a version number follows';
  return { target: candidate.target, sum: sum + (about?.weight ?? 0), why };
}

/** Whether an ambiguous candidate is meant as a model, and which. `prior` is what the name says by itself. */
export function weigh(scan: Scan, candidate: Candidate, page: PageEvidence, lexicon: Lexicon, prior: number): Verdict {
  const { target } = candidate;
  // Asked first, as it is true of most: a word of a dictionary in small letters is nothing but that word.
  if (isSmallLetter(scan.text.charCodeAt(candidate.start)) && lexicon.isOrdinary(candidate.key))
    return { target, counts: false, why: '' };
  const readings = [candidate.target, ...(candidate.rivals ?? [])].map((target) =>
    read(scan, { ...candidate, target }, page, lexicon, prior),
  );
  const best = readings.reduce((first, reading) => (reading.sum > first.sum ? reading : first));
  return { target: best.target, counts: best.sum >= ENOUGH, why: best.why };
}
