/** Checks a queue's posts beside its page, which stays quick meanwhile. Told in steps, so that rows come as they are made. */

import { topicsOf } from '../claims/topics';
import { detect, lexiconOf } from '../detect/detect';
import { markParagraphs } from '../detect/paragraphs';
import { names } from '../names';
import { readFullPacks, readTokens } from '../packs';
import type { PageFacts } from '../report/page-facts';
import { packIds, pageReport } from '../report/page-report';
import { type Draft, filePosts, type Post, pastedPosts } from './posts';
import { type Row, rowOf } from './rows';
import type { Failed, Progress, Work } from './work';

const lexicon = lexiconOf(names);
/** Rows that are told at once: few enough to come quickly, many enough to cost little. */
const STEP = 200;

const LINK = /https?:\/\/[^\s<>"')\]]+/gi;

function factsOf({ text, title, url, date }: Post): PageFacts {
  const runs = markParagraphs(text);
  const mentions = detect(runs, lexicon, title);
  const links = [...text.matchAll(LINK)].map(([link]) => link).filter((link) => URL.canParse(link));
  return {
    ...(url !== undefined && { url }),
    title,
    text: runs,
    mentions,
    date: date ?? null,
    links,
    topics: topicsOf(mentions, title ? detect(title, lexicon) : []),
  };
}

async function checked(key: number, place: number, id: string, facts: PageFacts, today: string): Promise<Row> {
  const [packs, tokens] = await Promise.all([readFullPacks(packIds(facts)), readTokens()]);
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  return rowOf(
    { key, place, id },
    facts,
    pageReport(facts, (pack) => byId.get(pack), today, tokens),
  );
}

async function draftsOf(work: Work): Promise<Draft[]> {
  if ('pasted' in work) return pastedPosts(work.pasted);
  return 'file' in work ? filePosts(work.file.name, await work.file.text()) : [];
}

/** Each item as a function, so that nothing is made before its turn. */
async function tasksOf(work: Work): Promise<(() => Row | Promise<Row>)[]> {
  const { today, firstKey } = work;
  if ('pages' in work)
    return work.pages.map((facts, at) => () => checked(firstKey + at, at + 1, facts.url ?? '', facts, today));
  return (await draftsOf(work)).map((draft, at) => {
    const { place } = draft;
    const key = firstKey + at;
    if ('problem' in draft) return () => ({ kind: 'bad', key, place, problem: draft.problem });
    return () => checked(key, place, draft.post.id, factsOf(draft.post), today);
  });
}

async function work(asked: Work): Promise<void> {
  const tasks = await tasksOf(asked);
  for (let done = 0; done < tasks.length || done === 0; done += STEP) {
    const rows: Row[] = [];
    for (const task of tasks.slice(done, done + STEP)) rows.push(await task());
    const progress: Progress = { rows, done: Math.min(done + STEP, tasks.length), total: tasks.length };
    postMessage(progress);
  }
}

addEventListener('message', ({ data }: MessageEvent<Work>) => {
  const failed: Failed = { failed: true };
  work(data).catch(() => postMessage(failed));
});
