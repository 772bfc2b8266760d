/** A report to export: a made-up page about the fixture's model, with one of everything; and reports on real pages. */
import { readFileSync } from 'node:fs';
import names from 'virtual:caveat/names';
import packs from 'virtual:caveat/packs';
import tokens from 'virtual:caveat/tokens';
import messages from '../../../public/_locales/en/messages.json';
import { reportOn } from '../../../src/cli/document';
import { detect, lexiconOf } from '../../../src/detect/detect';
import { RUN_BREAK } from '../../../src/detect/types';
import type { PageFacts } from '../../../src/report/page-facts';
import { pageReport } from '../../../src/report/page-report';
import { wordingOf } from '../../../src/words/wording';
import { english } from '../../../src/words/words';
import { orb } from '../claims-fixture';

export const today = '2026-11-22';
export const say = english(messages);
export const wording = wordingOf(say);

const blocks = [
  'Orb is here 🎉',
  'Orb is a closed, locked model. Some say Orb is fast, and quick too.',
  'Orb scores 40% higher. A game-changer: incredible, amazing, revolutionary!',
];
const text = blocks.join(RUN_BREAK);

export const facts: PageFacts = {
  url: 'https://forum.example/post?id=1',
  title: 'Orb [is] here',
  text,
  mentions: [...text.matchAll(/Orb/g)].map(({ index }) => ({
    start: index,
    end: index + 3,
    text: 'Orb',
    model: 'orb',
    pack: 'orb',
    confidence: 'certain',
    why: 'its name',
  })),
  date: '2026-04-09',
  links: [],
  topics: [{ model: 'orb', pack: 'orb' }],
};

export const report = pageReport(facts, (id) => (id === 'orb' ? orb : undefined), today);

const lexicon = lexiconOf(names);

/** As the command line reads a page of test/pages. */
export const realReport = (page: string) =>
  reportOn(readFileSync(new URL(`../../pages/${page}.html`, import.meta.url), 'utf8'), { input: 'html' }, today, {
    detect: (source, title) => detect(source, lexicon, title),
    pack: (id) => packs[id],
    topic: () => undefined,
    tokens,
    checked: names.checked,
  });
export const realPages = ['claims', 'hype-post', 'news', 'press-release', 'no-ai'];
