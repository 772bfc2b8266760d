/**
 * What is timed inside the page: a bare walk, Caveat's own work on a page, and mark.js. Bundled and put into the page's
 * own world, where a test can see what the content script would do in its closed one.
 */

import names from 'virtual:caveat/names';
import Mark from 'mark.js';
import { escaped } from '../../src/detect/alternatives';
import { lexiconOf, startEvidence } from '../../src/detect/detect';
import { Marks } from '../../src/page/marks';
import { readMentions } from '../../src/page/read';
import { startSchedule } from '../../src/page/schedule';

export interface Found {
  mentions: number;
  marks: number;
}

/** A plain alternation of names: what anybody would write first. */
function expressionOf(spellings: readonly string[]): RegExp {
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, 'gi');
}

/** One regular expression over each text node and nothing else; gives the number of hits. */
function bareWalk(spellings: readonly string[]): number {
  const expression = expressionOf(spellings);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    expression.lastIndex = 0;
    while (expression.exec((node as Text).data)) hits += 1;
  }
  return hits;
}

let marks: Marks | null = null;

/** As `Page` does it, from its start to the marks. */
async function caveat(): Promise<Found> {
  const schedule = startSchedule();
  const lexicon = lexiconOf(names);
  marks = new Marks();
  const { mentions: found } = await readMentions(document, {
    lexicon,
    page: () => startEvidence(document.title, lexicon),
    schedule,
    signal: new AbortController().signal,
    heading: 0,
    onShadowRoot: () => undefined,
  });
  await marks.add(found, schedule);
  return { mentions: found.length, marks: marks.count };
}

/** In a task of its own, which the browser's trace has the times of. */
const asTask = <Result>(work: () => Result | Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    setTimeout(() => {
      Promise.resolve(work()).then(resolve, reject);
    });
  });

/** The two ways to ask mark.js for many names: one expression over all of them, or a list, which is a pass for each. */
export type Asking = 'expression' | 'list';

/**
 * With `acrossElements`, mark.js finds what Caveat finds: names that a tag divides. Rewrites the page, which can't be
 * measured again afterwards.
 */
function markJs(names: readonly string[], asking: Asking, acrossElements: boolean): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    const mark = new Mark(document.body);
    const done = (): void => resolve(performance.now() - began);
    if (asking === 'expression') mark.markRegExp(expressionOf(names), { acrossElements, done });
    else mark.mark(names, { acrossElements, separateWordSearch: false, accuracy: 'exactly', done });
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

const bench = { asTask, bareWalk, caveat, markJs, painted, clear };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
