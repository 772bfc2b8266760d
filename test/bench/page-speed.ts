/** How long Caveat's work on a long page takes beside a bare walk and beside mark.js, in one run. */
import type { Browser, Page } from 'puppeteer-core';
import { bundled, launchBare, openMarkup } from './browser';
import { atLeast, atMost, median, medianOf, rounded } from './figures';
import type { Asking, Bench, Found } from './in-page';
import { longest, ownTime, type Slice, slicesOf, traced } from './trace';

declare const bench: Bench;

const REPEATS = 25;
const FRESH_PAGES = 7;

interface Sample<Result> {
  result: Result;
  /** The tasks that ran script. */
  slices: Slice[];
  /** All main-thread tasks up to and with the next painted frame; ms. */
  tasks: number;
}

/** Runs work in the page and takes the main thread's time from the browser. */
async function sample<Result>(page: Page, work: Timed<Result>, names: string[]): Promise<Sample<Result>> {
  const before = await page.metrics();
  const { result, events } = await traced(page, () => page.evaluate(work, names));
  await page.evaluate(() => bench.painted());
  const after = await page.metrics();
  const tasks = ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
  return { result: result as Result, slices: slicesOf(events, ({ name }) => name === 'TimerFire'), tasks };
}

/** Runs in the page; the names are those of the plain alternation that Caveat is measured against. */
type Timed<Result> = (names: string[]) => Promise<Result>;

const bareWalk = (names: string[]) => bench.asTask(() => bench.bareWalk(names));
const caveat = () => bench.asTask(() => bench.caveat());
const idle = () => bench.asTask(() => null);

async function openBench(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await openMarkup(browser, html);
  await page.evaluate(script);
  await page.evaluate(() => bench.painted());
  return page;
}

/** Work by turns in one page, whose engine is warm after the first turns. */
async function alternating(browser: Browser, html: string, script: string, names: string[]) {
  const page = await openBench(browser, html, script);
  const [walks, ours, nothing]: [Sample<number>[], Sample<Found>[], Sample<null>[]] = [[], [], []];
  for (let turn = 0; turn < REPEATS; turn += 1) {
    nothing.push(await sample(page, idle, names));
    walks.push(await sample(page, bareWalk, names));
    ours.push(await sample(page, caveat, names));
    await page.evaluate(() => bench.clear());
  }
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const characters = await page.evaluate(() => document.body.textContent?.length ?? 0);
  await page.close();
  return { elements, characters, walks, ours, nothing };
}

/** The first work of a page, as a reader's browser does it: nothing is compiled or warm. */
async function fresh(browser: Browser, html: string, script: string, names: string[]) {
  const first = async <Result>(work: Timed<Result>): Promise<Sample<Result>> => {
    const page = await openBench(browser, html, script);
    const taken = await sample(page, work, names);
    await page.close();
    return taken;
  };
  const [walks, ours]: [Sample<number>[], Sample<Found>[]] = [[], []];
  for (let turn = 0; turn < FRESH_PAGES; turn += 1) {
    walks.push(await first(bareWalk));
    ours.push(await first(caveat));
  }
  return { walks, ours };
}

/**
 * Medians. A shared machine is slow for a while and quick again, so the ratio is taken of what was measured side by side.
 */
function compare({ walks, ours }: { walks: readonly Sample<number>[]; ours: readonly Sample<Found>[] }) {
  const [walkMs, oursMs] = [walks, ours].map((all) => all.map(({ slices }) => ownTime(slices))) as [number[], number[]];
  return {
    walkMs: rounded(median(walkMs)),
    oursMs: rounded(median(oursMs)),
    ratio: atMost(median(oursMs.map((ms, turn) => ms / (walkMs[turn] ?? 0))), 3, 'times'),
    longestSliceMs: atMost(
      medianOf(ours, ({ slices }) => longest(slices, 'own')),
      8,
      'ms',
    ),
  };
}

/** A list is a pass over the page for each name, minutes in all: a sample of names is timed, and the rest reckoned. */
const SAMPLED_NAMES = 50;

async function markJs(
  browser: Browser,
  html: string,
  script: string,
  names: string[],
  asking: Asking,
  across: boolean,
): Promise<number> {
  const every = asking === 'list' ? Math.ceil(names.length / SAMPLED_NAMES) : 1;
  const sampled = names.filter((_, index) => index % every === 0);
  const page = await openBench(browser, html, script);
  const ms = await page.evaluate((all, way, isAcross) => bench.markJs(all, way, isAcross), sampled, asking, across);
  await page.close();
  return (ms * names.length) / sampled.length;
}

const compared = (ms: number, ours: number) => ({ ms: rounded(ms, 0), timesOurs: rounded(ms / ours, 0) });

/** All in milliseconds. `names` are those of the plain alternation. */
export async function pageSpeed(html: string, names: string[]) {
  const script = await bundled();
  const browser = await launchBare();
  try {
    const { elements, characters, nothing, ...warmed } = await alternating(browser, html, script, names);
    const first = await fresh(browser, html, script, names);
    const marked = (asking: Asking, across: boolean) => markJs(browser, html, script, names, asking, across);
    const list = await marked('list', true);
    const listWithinTags = await marked('list', false);
    const expression = await marked('expression', true);
    const expressionWithinTags = await marked('expression', false);
    const warm = compare(warmed);
    const { oursMs } = warm;
    const floor = medianOf(nothing, ({ tasks }) => tasks);
    const [sampled] = warmed.ours;
    return {
      page: { characters, elements, ...sampled?.result },
      warm: {
        ...warm,
        withStyleAndPaintMs: {
          walk: rounded(medianOf(warmed.walks, ({ tasks }) => tasks) - floor),
          ours: rounded(medianOf(warmed.ours, ({ tasks }) => tasks) - floor),
        },
      },
      firstOnPage: compare(first),
      markJs: {
        names: names.length,
        sampledForLists: SAMPLED_NAMES,
        // The call that its manual shows for many names, asked for names across tags, as Caveat finds them.
        listMs: rounded(list, 0),
        ratio: atLeast(list / oursMs, 100, 'times ours'),
        listWithinTags: compared(listWithinTags, oursMs),
        // The quickest way there is: one expression over all names, which its caller has to write.
        expression: compared(expression, oursMs),
        expressionWithinTags: compared(expressionWithinTags, oursMs),
      },
    };
  } finally {
    await browser.close();
  }
}
