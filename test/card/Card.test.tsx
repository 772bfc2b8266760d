import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { Card } from '../../src/card/Card';
import { cardContent } from '../../src/report/card-content';
import type { CardContent } from '../../src/report/card-types';
import { unknownContent } from '../../src/report/unknown';
import { english } from '../../src/words/words';
import { pack, today } from '../report/pack-fixture';

const html = (content: CardContent) =>
  renderToString(<Card content={content} theme="dark" say={english(messages)} onClose={() => {}} />);

/** What is read, a line for each heading, paragraph, item and button. */
const lines = (content: CardContent) =>
  html(content)
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<\/(h\d|p|li|dd|button|footer)>/g, '\n')
    .replace(/<\/(dt|time)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

describe('a card', () => {
  it('answers who, when, where, what changed and what is doubtful, each with its sources', () => {
    expect(lines(cardContent(pack, { model: 'orb', today, pageDate: '2026-04-09' }))).toEqual([
      'Orb',
      'Acme · language model · launched 8 Apr 2026 [1]',
      'open source (MIT) since 15 Oct 2026 [2]; proprietary at launch [1]; Orb Mini: open weights since 1 Jul 2026 [2]',
      'Since this page (9 Apr 2026)',
      '+ 1 more',
      '9 Jul Newer place. [2]',
      '15 Oct Opened. [2]',
      '9 Jul Orb 1.1. [1] vendor',
      'Where it is',
      '+ 4 more',
      'App, Site · US · live since 8 Apr 2026 [1] vendor',
      'API · US · Orb 1.1 · live since Jul 2026 [2]',
      'Glasses · US · rolling out since Jun 2026 [2]',
      'Watch · EU · planned: live from 1 Jan 2027 [3] vendor, as quoted',
      'Privacy',
      '+ 1 more',
      'Orb app',
      'Training used [4] vendor',
      'Opt-out None found. [2][4]',
      'Caveats',
      '+ 1 more',
      'Figures are its own. [1] vendor',
      'A test went wrong. [1][2] unconfirmed',
      'Not to be confused with',
      'ORB coin A token of somebody else. [5] as quoted',
      '5 sources',
      '· checked 22 Nov 2026',
    ]);
  });

  it('names the family of a version wherever a line is about all of it', () => {
    const read = lines(cardContent(pack, { model: 'orb-1-1', today }));
    expect(read.slice(0, 3)).toEqual([
      'Orb 1.1',
      'Acme · language model · version of Orb, launched 8 Apr 2026 [1]',
      'Released 9 Jul 2026. For code. [1] vendor',
    ]);
    expect(read).toEqual(expect.arrayContaining(['Since release', 'Where Orb is', 'Caveats about Orb']));
  });

  it('says where nothing is known, and on which day it was looked for', () => {
    const bare = { ...pack, rollout: [], privacy: [], caveats: [], timeline: [], lookalikes: [] };
    expect(lines(cardContent(bare, { model: 'orb', today })).slice(3)).toEqual([
      'Where it is',
      'Not known. Looked for on 22 Nov 2026.',
      'Privacy',
      'Not known. Looked for on 22 Nov 2026.',
      '2 sources',
      '· checked 22 Nov 2026',
    ]);
  });

  it('says of an unknown version only that it is unknown', () => {
    const unknown = unknownContent({ model: 'unknown:orb-9', text: 'Orb 9' }, '2026-11-22', today);
    expect(lines(unknown)).toEqual([
      'Orb 9',
      'No record of this version. What is known of similar names is not shown in its place.',
      'Knowledge base last checked 22 Nov 2026.',
    ]);
  });
});

describe('its markup', () => {
  const card = html(cardContent(pack, { model: 'orb', today }));

  it('is a dialog named by its heading', () => {
    expect(card).toMatch(/role="dialog" aria-labelledby="title"/);
    expect(card).toContain('id="title"');
    expect(card).not.toContain('aria-modal');
  });

  it('opens sources beside the page, which learns nothing of it', () => {
    const links = card.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toMatch(/target="_blank" rel="noopener noreferrer"/);
  });

  it('labels a source by who says it, when, and how it was read', () => {
    expect(card).toContain('aria-label="Source 3: Blog, 8\u00a0Apr\u00a02026, vendor, as quoted by copy.example"');
    expect(card).toContain('aria-label="Source 5: Forum, 8\u00a0Apr\u00a02026, as quoted elsewhere"');
  });

  it('tells what each button opens, and of what', () => {
    expect(card).toMatch(/id="rollout-more" aria-expanded="false" aria-labelledby="rollout-more rollout-heading"/);
  });
});
