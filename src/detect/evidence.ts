/**
 * Deciding about names that mean several things. Every reason for and against is a signal with a weight; a name counts
 * when they reach `ENOUGH`, and the strongest reason is what the reader is told. The weights are few and general: none
 * of them knows a particular model.
 */
import type { CompleteTarget } from '../knowledge/names';
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
  /** The name is nothing but a word of a dictionary. */
  isOrdinary: boolean;
  makerName: string;
  clues: Scan['clues'];
  /** Models that are certainly named near the candidate. */
  models: Candidate[];
}

const ENOUGH = 2;
/** The most that words about AI weigh. */
const WORDS_WEIGHT = 2;
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
    isOrdinary: lexicon.isOrdinary(candidate.key),
    makerName: lexicon.names.makers[candidate.target.maker]?.split('|')[0] ?? 'its maker',
    clues: nearby(scan.clues, candidate, from, to),
    models: nearby(scan.candidates, candidate, from, to).filter(({ strength }) => strength === 'certain'),
  };
}

type Signals = (Signal | false)[];

/** Models that speak for this one: only the strongest reason counts, since they say much the same. */
function byModels({ models }: Surroundings, candidate: Candidate, page: PageEvidence, text: string): Signals {
  const own = candidate.target.kin;
  const [other] = models;
  return [
    models.some(({ target }) => target.kin.some((id) => own.includes(id))) && {
      weight: 3,
      why: 'its full name or a sibling stands nearby',
    },
    own.some((id) => page.models.has(id)) && {
      weight: 2.5,
      why: 'its full name or a sibling is named on this page',
    },
    other !== undefined && {
      weight: 2,
      why: `another AI model is named nearby (${text.slice(other.start, other.end)})`,
    },
    page.models.size > 0 && { weight: 0.5, why: 'another AI model is named on this page' },
  ];
}

/** Its maker's name, the nearer the better: again only the strongest counts. */
function byMaker({ clues, makerName }: Surroundings, { target: { maker } }: Candidate, page: PageEvidence): Signals {
  return [
    clues.some((clue) => clue.maker === maker) && { weight: 3, why: `${makerName} is named nearby` },
    page.topic.has(maker) && { weight: 2, why: `${makerName} is named in the title` },
    page.makers.has(maker) && { weight: 1, why: `${makerName} is named on this page` },
  ];
}

function byWords({ before, behind }: Surroundings, candidate: Candidate): Signals {
  const ai = words.AI_WORDS.exec(`${before} ${behind}`);
  const weak = ai ? null : words.AI_ALONE.exec(`${before} ${behind}`);
  return [
    ai !== null && { weight: WORDS_WEIGHT, why: `words about AI nearby ("${ai[0]}")` },
    weak !== null && { weight: 1, why: `words about AI nearby ("${weak[0]}")` },
    candidate.unknown !== undefined && { weight: 0.5, why: 'a version number follows' },
  ];
}

/** Reasons against: they add up. */
function against(around: Surroundings, candidate: Candidate, page: PageEvidence): Signals {
  const { surface, before, behind, word, isOrdinary, clues, models } = around;
  const isInName = models.some(({ start }) => start <= candidate.end + 2 && start > candidate.start);
  return [
    clues.some(({ otherSenseOf }) => otherSenseOf?.includes(word)) && {
      weight: -4,
      why: 'another thing is meant nearby',
    },
    page.senses.has(word) && { weight: -1.5, why: 'another thing of this name is named on this page' },
    /^[a-z]/.test(surface) && { weight: isOrdinary ? -9 : -2, why: 'written in small letters' },
    isTicker(surface, candidate, `${before} ${behind}`) && { weight: -4, why: 'written like a ticker' },
    words.TICKER_BEHIND.test(behind) && { weight: -9, why: 'a price follows: a ticker' },
    words.PERSON_BEFORE.test(before) && { weight: -5, why: 'a person' },
    words.SURNAME_BEHIND.test(behind) && !isInName && { weight: -2, why: 'a surname follows' },
    words.ARTICLE_BEFORE.test(before) &&
      !words.PRODUCT_BEHIND.test(behind) && { weight: -4, why: 'an article makes it a common noun' },
    words.LONGER_NAME.test(before) && { weight: -2.5, why: 'part of a longer name' },
    candidate.isMaker === true && words.ACTOR_BEHIND.test(behind) && { weight: -9, why: 'the company is meant' },
  ];
}

/** A capitalised name in capitals, where the text around it isn't: MUSE in a list of prices. */
function isTicker(surface: string, { target }: Candidate, text: string): boolean {
  if (!/^[A-Z]{3,6}$/.test(surface) || target.ambiguous?.split('|').includes(surface)) return false;
  return (text.match(/[A-Z]/g)?.length ?? 0) <= (text.match(/[a-z]/g)?.length ?? 0);
}

const given = (signals: Signals): Signal[] => signals.filter((signal): signal is Signal => signal !== false);
const strongest = (signals: Signal[]): Signal[] => signals.toSorted((a, b) => b.weight - a.weight).slice(0, 1);
const total = (signals: Signal[]): number => signals.reduce((sum, { weight }) => sum + weight, 0);

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
  const pro = [
    ...strongest(given(byModels(around, candidate, page, scan.text))),
    ...strongest(given(byMaker(around, candidate, page))),
  ];
  const sum = prior + total(pro) + total(given(against(around, candidate, page)));
  const [first] = strongest(pro);
  // Looking for words costs most of all: it is left out where they could change neither the verdict nor its reason.
  const isSettled = !candidate.rivals && sum >= ENOUGH && first !== undefined && first.weight > WORDS_WEIGHT;
  const words = isSettled ? [] : given(byWords(around, candidate));
  const why = strongest([...pro, ...words])[0]?.why ?? 'a version number follows';
  return { target: candidate.target, sum: sum + total(words), why };
}

/** Whether an ambiguous candidate is meant as a model, and which. `prior` is what the name says by itself. */
export function weigh(scan: Scan, candidate: Candidate, page: PageEvidence, lexicon: Lexicon, prior: number): Verdict {
  const readings = [candidate.target, ...(candidate.rivals ?? [])].map((target) =>
    read(scan, { ...candidate, target }, page, lexicon, prior),
  );
  const best = readings.reduce((first, reading) => (reading.sum > first.sum ? reading : first));
  return { target: best.target, counts: best.sum >= ENOUGH, why: best.why };
}
