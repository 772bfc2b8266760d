import { describe, expect, it } from 'vitest';
import { RUN_BREAK } from '../../src/detect/types';
import { claimLimits } from '../../src/messages/claims';
import { factsLimits } from '../../src/messages/report';
import type { PageFacts } from '../../src/report/page-facts';
import { joinFacts } from '../../src/ui/join-facts';

const orb = { model: 'orb', pack: 'orb' };
const cube = { model: 'cube', pack: 'cube' };

/** A document that names each model in its text. */
function facts(text: string, { topics = [], ...rest }: Partial<PageFacts> = {}): PageFacts {
  const mentions = [orb, cube].flatMap((topic) => {
    const start = text.toLowerCase().indexOf(topic.model);
    const end = start + topic.model.length;
    return start < 0
      ? []
      : [{ ...topic, start, end, text: text.slice(start, end), confidence: 'certain' as const, why: 'its name' }];
  });
  const url = `https://a.example/${text.length}`;
  return { url, title: text.slice(0, 3), text, mentions, date: '2026-05-02', links: [], topics, ...rest };
}

describe('a page and its frames, joined', () => {
  const page = facts('Here is Orb.', { topics: [orb], links: ['https://b.example/', 'https://c.example/'] });
  const comments = facts('Cube, says one.', {
    topics: [cube, orb],
    links: ['https://c.example/', 'https://d.example/'],
  });

  it('are the page where it has no frame', () => {
    expect(joinFacts(page, [])).toEqual({ facts: page, starts: [0] });
  });

  it('are one text, in which every mention is where it was', () => {
    const { facts: joined, starts } = joinFacts(page, [facts('Nothing.'), comments]);
    expect(joined.text).toBe(['Here is Orb.', 'Nothing.', 'Cube, says one.'].join(RUN_BREAK));
    expect(joined.mentions.map(({ start, end }) => joined.text.slice(start, end))).toEqual(['Orb', 'Cube']);
    expect(joined.mentions.map(({ model }) => model)).toEqual(['orb', 'cube']);
    expect(starts.map((start) => joined.text.slice(start, start + 4))).toEqual(['Here', 'Noth', 'Cube']);
  });

  it('have the page’s address, title and date, and the links and topics of all, each once', () => {
    const { facts: joined } = joinFacts(page, [comments]);
    expect([joined.url, joined.title, joined.date]).toEqual([page.url, page.title, page.date]);
    expect(joined.links).toEqual(['https://b.example/', 'https://c.example/', 'https://d.example/']);
    expect(joined.topics).toEqual([orb, cube]);
    expect(joined.parts).toEqual([
      { start: 0, topics: [orb] },
      { start: page.text.length + RUN_BREAK.length, topics: [cube, orb] },
    ]);
  });

  it('begin with a frame where the page has no text, and take no room for one without', () => {
    const { facts: joined, starts } = joinFacts(facts(''), [facts(''), comments, facts('')]);
    expect(joined.text).toBe(comments.text);
    expect(starts).toEqual([0, 0, 0, comments.text.length]);
  });

  it('keep to what a report takes', () => {
    const long = facts('x'.repeat(factsLimits.text - page.text.length - RUN_BREAK.length));
    expect(joinFacts(page, [long]).facts.text).toHaveLength(factsLimits.text);
    const { facts: joined, starts } = joinFacts(page, [facts(`${long.text}x`)]);
    expect(joined.text).toBe(page.text);
    expect(starts).toEqual([0]);
    const many = Array.from({ length: factsLimits.links }, (_, index) => `https://e.example/${index}`);
    const about = Array.from({ length: claimLimits.topics }, (_, index) => ({ model: `m-${index}` }));
    const full = joinFacts(page, [facts('More.', { links: many, topics: about })]).facts;
    expect(full.links).toHaveLength(factsLimits.links);
    expect(full.topics).toHaveLength(claimLimits.topics);
  });
});
