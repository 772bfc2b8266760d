/** Makes the reports, beside the panel: a long page takes a while, and the panel goes on scrolling meanwhile. */

import { lexiconOf } from '../detect/detect';
import { names } from '../names';
import { readFullPacks, readTokens } from '../packs';
import { packIds } from '../report/page-report';
import { panelReport } from './panel-report';
import { textFacts } from './text-facts';
import type { Answer, Work } from './work';

async function work({ of, today }: Work): Promise<Answer> {
  const facts = typeof of === 'string' ? textFacts(of, lexiconOf(names)) : of;
  const packs = new Map((await readFullPacks(packIds(facts))).map((pack) => [pack.id, pack]));
  const made = panelReport(facts, { packs, tokens: await readTokens(), checked: names.checked }, today);
  return typeof of === 'string' ? { facts, ...made } : made;
}

addEventListener('message', ({ data }: MessageEvent<Work>) => {
  void work(data).then((done) => postMessage(done));
});
