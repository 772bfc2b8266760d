/**
 * What claims cost the page that they are looked for in: its text is handed over, and what comes back is marked. The
 * engine, which is the background's, runs here too, but its time is taken off.
 */
import names from 'virtual:caveat/names';
import packs from 'virtual:caveat/packs';
import tokens from 'virtual:caveat/tokens';
import { lexiconOf, startEvidence } from '../../src/detect/detect';
import { parseToBackground } from '../../src/messages/messages';
import { Claims } from '../../src/page/claims';
import { Marks } from '../../src/page/marks';
import { readMentions } from '../../src/page/read';
import { type PageMarks, pageMarks } from '../../src/report/page-marks';
import { packIds } from '../../src/report/page-report';
import { timedSchedule } from './timed-schedule';

export interface Cost {
  /** Main-thread time of detection, from the start to the marks; ms. */
  detection: number;
  /** Main-thread time that claims add to it; ms. */
  claims: number;
  longestSlice: number;
  parts: number;
  marked: number;
  /** The engine's own time, elsewhere; ms. */
  engine: number;
}

/** Stands where a page's script finds its extension. Serialises as the browser does, on the caller's clock. */
class Background {
  readonly slices: number[] = [];
  engine = 0;
  parts = 0;
  private since = performance.now();

  async sendMessage(request: object): Promise<PageMarks | null> {
    const sent = JSON.stringify(request);
    this.slices.push(performance.now() - this.since);
    const began = performance.now();
    const parsed = parseToBackground(JSON.parse(sent));
    if (parsed?.kind !== 'read-page') throw new Error('The background would not have answered.');
    const known = packIds(parsed).flatMap((id) => packs[id] ?? []);
    const answer = JSON.stringify(pageMarks(parsed, known, tokens));
    this.engine += performance.now() - began;
    this.parts += 1;
    // The answer comes with a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
    return JSON.parse(answer) as PageMarks;
  }

  begin(): void {
    this.since = performance.now();
  }

  end(): void {
    this.slices.push(performance.now() - this.since);
  }
}

async function measure(): Promise<Cost> {
  const { schedule, end } = timedSchedule();
  const { signal } = new AbortController();
  const lexicon = lexiconOf(names);
  const marks = new Marks();
  const reading = await readMentions(document, {
    lexicon,
    page: () => startEvidence(document.title, lexicon),
    schedule,
    signal,
    heading: 0,
    onShadowRoot: () => undefined,
  });
  await marks.add(reading.mentions, schedule);
  const detection = end().reduce((sum, slice) => sum + slice, 0);

  const background = new Background();
  const { chrome } = globalThis as unknown as { chrome: { runtime: object } };
  chrome.runtime = { id: 'bench', sendMessage: (request: object) => background.sendMessage(request) };
  const named = marks.count;
  const claims = new Claims(lexicon, (found) => marks.add(found));
  background.begin();
  await claims.read(reading, signal);
  background.end();
  const marked = marks.count - named;
  marks.remove();
  return {
    detection,
    claims: background.slices.reduce((sum, slice) => sum + slice, 0),
    longestSlice: Math.max(...background.slices),
    parts: background.parts,
    marked,
    engine: background.engine,
  };
}

const claimsBench = { measure };
export type ClaimsBench = typeof claimsBench;
Object.assign(globalThis, { claimsBench });
