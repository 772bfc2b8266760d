/** Reads all that the page shows, for whoever looks at it as a whole. The same text that is marked, read anew. */
import { topicsOf } from '../claims/topics';
import { detect, startEvidence } from '../detect/detect';
import type { Lexicon } from '../detect/lexicon';
import { RUN_BREAK } from '../detect/types';
import { type FirstFacts, factsLimits } from '../messages/report';
import { modelsOf } from '../report/models';
import type { PageFacts } from '../report/page-facts';
import { collectLinks } from './links';
import { type Named, readability } from './located';
import { dateFacts } from './page-day';
import type { PageText } from './page-text';
import { readMentions } from './read';
import { type Schedule, startSchedule } from './schedule';

export interface FactsReading {
  facts: PageFacts;
  /** Where in the page the text of the facts stands. */
  text: PageText;
}

export async function readFacts(lexicon: Lexicon, signal: AbortSignal): Promise<FactsReading> {
  const schedule = startSchedule();
  const { title } = document;
  const evidence = startEvidence(title, lexicon);
  const reading = await readMentions(document, {
    lexicon,
    page: () => evidence,
    schedule,
    signal,
    heading: 0,
    onShadowRoot: () => undefined,
  });
  const text = await shownText(reading.text, schedule);
  await schedule.pause();
  const mentions = await shownMentions(reading.mentions, schedule);
  const facts: PageFacts = {
    ...addressed(),
    text,
    mentions,
    date: await dateFacts(document),
    links: collectLinks(document),
    topics: topicsOf(mentions, detect(title, lexicon)),
  };
  return { facts, text: reading.text };
}

/** What can be told at once of names that were found before. */
export async function readFirst(named: readonly Named[]): Promise<Pick<FirstFacts, 'url' | 'title' | 'models'>> {
  const mentions = await shownMentions(named, startSchedule());
  return { ...addressed(), models: modelsOf(mentions, new Map()) };
}

const addressed = (): Pick<FirstFacts, 'url' | 'title'> => ({
  url: location.href.slice(0, factsLimits.address),
  title: document.title.slice(0, factsLimits.title),
});

/** What is hidden is blank: a report tells only of what a reader can see. */
async function shownText(text: PageText, schedule: Schedule): Promise<string> {
  let isReadable = readability();
  const texts: string[] = [];
  for (const shown of text.shown((node) => isReadable(node))) {
    texts.push(shown);
    if (!schedule.isOver()) continue;
    await schedule.pause();
    isReadable = readability();
  }
  return texts.join(RUN_BREAK);
}

async function shownMentions(mentions: readonly Named[], schedule: Schedule): Promise<PageFacts['mentions']> {
  let isReadable = readability();
  const shown: PageFacts['mentions'] = [];
  for (const { what, node, offset, length } of mentions) {
    if (isReadable(node)) shown.push({ ...what.mention, start: offset, end: offset + length });
    if (!schedule.isOver()) continue;
    await schedule.pause();
    isReadable = readability();
  }
  return shown;
}
