/** The facts of a page and of the frames that are part of it, as those of one document. Pure. */
import { RUN_BREAK } from '../detect/types';
import { claimLimits } from '../messages/claims';
import { factsLimits } from '../messages/report';
import type { PageFacts, Part } from '../report/page-facts';

export interface Joined {
  facts: PageFacts;
  /** Where in the text that of the page and of each frame begins. Frames that are too much for one report are left out. */
  starts: number[];
}

const MOST = { text: factsLimits.text, mentions: factsLimits.mentions };

/** Address, title and date are the page's; its text comes first. */
export function joinFacts(page: PageFacts, frames: readonly PageFacts[]): Joined {
  if (frames.length === 0) return { facts: page, starts: [0] };
  let { text } = page;
  const mentions = [...page.mentions];
  const parts: Part[] = [{ start: 0, topics: page.topics }];
  const joined = [page];
  for (const frame of frames) {
    const start = text.length + (text && frame.text ? RUN_BREAK.length : 0);
    if (start + frame.text.length > MOST.text || mentions.length + frame.mentions.length > MOST.mentions) break;
    text = text.padEnd(start, RUN_BREAK) + frame.text;
    for (const mention of frame.mentions)
      mentions.push({ ...mention, start: mention.start + start, end: mention.end + start });
    parts.push({ start, topics: frame.topics });
    joined.push(frame);
  }
  const links = [...new Set(joined.flatMap((one) => one.links))].slice(0, factsLimits.links);
  const topics = [...new Map(joined.flatMap((one) => one.topics).map((topic) => [topic.model, topic])).values()];
  const facts = { ...page, text, mentions, links, topics: topics.slice(0, claimLimits.topics), parts };
  return { facts, starts: parts.map(({ start }) => start) };
}
