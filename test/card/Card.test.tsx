import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { Card } from '../../src/card/Card';
import { cardContent } from '../../src/report/card-content';
import type { CardContent, NoteCard } from '../../src/report/card-types';
import { hintContent, noteContent } from '../../src/report/note-content';
import { unknownContent } from '../../src/report/unknown';
import { english } from '../../src/words/words';
import { orb } from '../report/claims-fixture';
import { pack, today } from '../report/pack-fixture';

const html = (content: CardContent) =>
  renderToString(<Card content={content} theme="dark" say={english(messages)} onClose={() => {}} onAbout={() => {}} />);

/** What is read, a line for each heading, paragraph, item and button. */
const lines = (content: CardContent) =>
  html(content)
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<\/(h\d|p|li|dd|button|footer|blockquote)>/g, '\n')
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

  it('begins with what a reader of an old page has to know first', () => {
    const rollout = [{ surface: 'App', region: 'US', status: 'retired' as const, until: '2026-06-01', sources: [0] }];
    const succeededBy = { id: 'orb-2', name: 'Orb 2', date: '2026-07-01', sources: [1] };
    const old = { ...pack, licence: pack.licence.slice(0, 1), rollout, succeededBy };
    expect(lines(cardContent(old, { model: 'orb', today })).slice(0, 2)).toEqual([
      'Orb',
      'Retired; it was offered until 1 Jun 2026. [1] vendor Followed by Orb 2, launched 1 Jul 2026. [2]',
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

describe('the card of a sentence', () => {
  const sentence = 'Orb is closed.';
  const claimed = { pack: 'orb', claim: 'orb-closed', model: 'orb', modelPack: 'orb', manner: 'attributed' } as const;
  const note = (rest: object = {}) => noteContent([orb], { sentence, notes: [claimed], today, ...rest }) as NoteCard;

  it('quotes it, judges it for then and for today, and leads to the model', () => {
    expect(lines(note({ pageDate: { day: '2026-04-09', from: 'meta' } }))).toEqual([
      'Note on Orb',
      'Orb is closed.',
      'no longer',
      'True when this was written (9 Apr 2026); no longer. Opened in October. [2]',
      'Then: Closed at launch.',
      'The page passes it on as somebody’s words.',
      'Written 9 Apr 2026 (from its own data).',
      'About Orb',
      '1 source',
      '· checked 20 Nov 2026',
    ]);
  });

  it('says that no date was found, and speaks of today', () => {
    const read = lines(note());
    expect(read).toContain('Opened in October. [2]');
    expect(read).toContain('No date found, so this is worded for today.');
    expect(read.join()).not.toContain('when this was written');
  });

  it('says which claim each of several verdicts is about', () => {
    const fast = { ...claimed, claim: 'orb-fast', manner: 'hedged' } as const;
    expect(lines(note({ notes: [claimed, fast] }))).toEqual(
      expect.arrayContaining([
        'What orb-closed says.',
        'What orb-fast says.',
        'vendor’s claim',
        'Only Acme says so. [1] vendor',
        'The page says it with reservation.',
      ]),
    );
  });

  it('gives a figure no verdict', () => {
    expect(lines(hintContent(orb, 'orb', 'Orb is up 37%.', today))).toEqual([
      'A figure about Orb',
      'Orb is up 37%.',
      'This page gives no source for this figure.',
      'About Orb',
    ]);
  });

  it('is repeated on the model’s card, under what has changed', () => {
    const said = [{ claim: 'orb-closed', sentence, manner: 'asserted' as const }];
    const read = lines(cardContent(orb, { model: 'orb', today, pageDate: '2026-04-09', said }));
    const at = read.indexOf('This page says');
    expect(read.indexOf('Since this page (9 Apr 2026)')).toBeLessThan(at);
    expect(read.indexOf('Where it is')).toBeGreaterThan(at);
    expect(read.slice(at + 1, at + 4)).toEqual([
      'Orb is closed.',
      'no longer',
      'True when this was written (9 Apr 2026); no longer. Opened in October. [2]',
    ]);
  });
});
