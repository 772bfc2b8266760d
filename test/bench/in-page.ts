/**
 * What is timed inside the page: a bare walk, Caveat's own work on a page, and mark.js. Bundled and put into the page's
 * own world, where a test can see what the content script would do in its closed one.
 */

import names from 'virtual:caveat/names';
import Mark from 'mark.js';
import { lexiconOf, startEvidence } from '../../src/detect/detect';
import { Marks } from '../../src/page/marks';
import { readMentions } from '../../src/page/read';
import { type Schedule, startSchedule } from '../../src/page/schedule';

export interface Work {
  /** Main-thread time without the pauses that belong to the page. */
  ms: number;
  longestSlice: number;
  slices: number;
  mentions: number;
  marks: number;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** A plain alternation of names: what anybody would write first. */
function expressionOf(spellings: readonly string[]): RegExp {
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, 'gi');
}

/** One regular expression over each text node and nothing else. */
function bareWalk(spellings: readonly string[]): { ms: number; hits: number } {
  const began = performance.now();
  const expression = expressionOf(spellings);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    expression.lastIndex = 0;
    while (expression.exec((node as Text).data)) hits += 1;
  }
  return { ms: performance.now() - began, hits };
}

/** The schedule that the content script uses, with a clock on its slices. */
function timedSchedule(): { schedule: Schedule; end(): number[] } {
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

let marks: Marks | null = null;

/** As `Page` does it, from its start to the marks. */
async function caveat(): Promise<Work> {
  const { schedule, end } = timedSchedule();
  const lexicon = lexiconOf(names);
  marks = new Marks();
  const found = await readMentions(document, {
    lexicon,
    page: startEvidence(document.title, lexicon),
    schedule,
    signal: new AbortController().signal,
    heading: 0,
    onShadowRoot: () => undefined,
  });
  await marks.add(found, schedule);
  const slices = end();
  return {
    ms: slices.reduce((sum, slice) => sum + slice, 0),
    longestSlice: Math.max(...slices),
    slices: slices.length,
    mentions: found.length,
    marks: marks.count,
  };
}

/**
 * With `acrossElements`, mark.js finds what Caveat finds: names that a tag divides. Rewrites the page, which can't be
 * measured again afterwards.
 */
function markJs(names: readonly string[], acrossElements: boolean): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    new Mark(document.body).markRegExp(expressionOf(names), {
      acrossElements,
      done: () => resolve(performance.now() - began),
    });
  });
}

/** Resolves once the next frame has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

async function clear(): Promise<void> {
  marks?.remove();
  marks = null;
  await painted();
}

const bench = { bareWalk, caveat, markJs, painted, clear };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
