import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readDateFacts } from '../../../src/cli/date-facts';
import { readHtml } from '../../../src/cli/html-runs';
import { isDay } from '../../../src/knowledge/dates';
import { dayInAddress } from '../../../src/report/page-date/address';
import type { DateFacts } from '../../../src/report/page-date/facts';
import { pageDate } from '../../../src/report/page-date/page-date';
import { relativeDay } from '../../../src/report/page-date/relative';
import { daysIn } from '../../../src/report/page-date/written';
import { pages, today } from './pages';

const factsOf = (html: string): DateFacts => {
  const { document, runs } = readHtml(html);
  return readDateFacts(document, runs);
};

describe('the date of a page', () => {
  it.each(pages)('$build', ({ html, is }) => {
    expect(pageDate(factsOf(html), today)).toEqual(is);
  });

  const none: DateFacts = { url: '', headline: '', jsonLd: [], metas: [], times: [], visible: [] };

  it('is the address’s day before that of a time element of unknown meaning', () => {
    const times = [{ datetime: '2026-06-01', text: '', trail: 'time#. ' }];
    const dated = pageDate({ ...none, url: 'https://a.example/2026/04/09/x', times }, today);
    expect(dated).toEqual({ day: '2026-04-09', from: 'url', conflict: [{ day: '2026-06-01', from: 'time' }] });
  });

  it('takes the day from a weaker place where a stronger one knows the month', () => {
    const metas = [{ name: 'date', content: '2026-04' }];
    expect(pageDate({ ...none, metas, visible: ['9 April 2026'] }, today)).toEqual({ day: '2026-04-09', from: 'text' });
  });

  it('takes a page that is a few hours ahead for one of today', () => {
    const metas = [{ name: 'article:published_time', content: '2026-11-23T02:00:00+09:00' }];
    expect(pageDate({ ...none, metas }, today)?.day).toBe(today);
  });

  test('never throws, and gives a day of the calendar between 2015 and today', () => {
    const scrap = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '2026-02-31',
        '2026-13-01',
        '31.04.2026',
        '1775692800',
        '9999',
        '2h ago',
        'vor 300 Jahren',
        '昨天',
      ),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.date({ noInvalidDate: true }).map((date) => `Posted ${date.toUTCString()}`),
      fc.tuple(fc.nat(40), fc.nat(15), fc.integer({ min: 2000, max: 2040 })).map((parts) => parts.join('.')),
    );
    const json = fc.oneof(
      fc.json(),
      scrap,
      scrap.map((datePublished) => JSON.stringify([{ '@graph': [{ '@type': 'Article', datePublished }] }])),
    );
    const facts: fc.Arbitrary<DateFacts> = fc.record({
      url: fc.oneof(
        fc.webUrl(),
        scrap,
        scrap.map((path) => `https://a.example/${path.replaceAll('-', '/')}/x`),
      ),
      headline: scrap,
      lang: fc.constantFrom('en', 'en-US', 'de', 'zh', ''),
      jsonLd: fc.array(json, { maxLength: 3 }),
      metas: fc.array(fc.record({ name: fc.constantFrom('date', 'article:modified_time', '?'), content: scrap }), {
        maxLength: 3,
      }),
      times: fc.array(
        fc.record({ datetime: scrap, text: scrap, trail: fc.constantFrom('time#.', 'div#.comment ', 'p#.updated ') }),
        { maxLength: 3 },
      ),
      visible: fc.array(scrap, { maxLength: 4 }),
    });
    const whole = (day: string): string => `${day}-01-01`.slice(0, 10);
    fc.assert(
      fc.property(facts, (found) => {
        const date = pageDate(found, today);
        for (const day of date ? [date.day, ...(date.modified ? [date.modified] : [])] : []) {
          expect(day).toMatch(/^\d{4}(-\d\d){0,2}$/);
          expect(isDay(whole(day))).toBe(true);
          expect(day >= '2015' && day <= today).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('days as they are written', () => {
  test.each([
    ['2026-04-09T23:59:59+14:00', 'en', '2026-04-09'],
    ['20260409T101500Z', 'en', '2026-04-09'],
    ['2026/4/9', 'en', '2026-04-09'],
    ['1775692800', 'en', '2026-04-09'],
    ['9 April, 2026', 'en', '2026-04-09'],
    ['Apr. 9, 2026', 'en', '2026-04-09'],
    ['09-Apr-2026', 'en', '2026-04-09'],
    ['Sept 3rd, 2026', 'en', '2026-09-03'],
    ['9. Apr. 2026, 10:14 Uhr', 'de', '2026-04-09'],
    ['3. März 2026', 'de', '2026-03-03'],
    ['9 de octubre de 2026', 'es', '2026-10-09'],
    ['9 févr. 2026', 'fr', '2026-02-09'],
    ['9 mai 2026', 'pt', '2026-05-09'],
    ['2026 年 4 月 9 日', 'zh', '2026-04-09'],
    ['4月9日', 'zh', '2026-04-09'],
    ['12月9日', 'zh', '2025-12-09'],
    ['Apr 9', 'en', '2026-04-09'],
    ['Dec 9', 'en', '2025-12-09'],
    ['April 2026', 'en', '2026-04'],
    ['4/13/2026', 'en', '2026-04-13'],
    ['4/9/2026', 'en-US', '2026-04-09'],
    ['4/9/2026', 'fr', '2026-09-04'],
    ['4/9/2026', 'en', '2026'],
    ['9 Market 2026', 'en', undefined],
    ['version 4.1.2026', 'en', '2026-01-04'],
    ['30 February 2026', 'en', undefined],
    ['at 12:30', 'en', undefined],
  ])('%s (%s)', (text, lang, day) => {
    expect(daysIn(text, { today, lang })[0]?.day).toBe(day);
  });

  test.each([
    ['2h ago', '2026-11-22'],
    ['30 hours ago', '2026-11-21'],
    ['an hour ago', '2026-11-22'],
    ['Yesterday', '2026-11-21'],
    ['5d', '2026-11-17'],
    ['2 weeks ago', '2026-11-08'],
    ['11 months ago', '2025-12'],
    ['a year ago', '2025'],
    ['vor einer Woche', '2026-11-15'],
    ['vor 2 Std.', '2026-11-22'],
    ['gestern um 10:00', '2026-11-21'],
    ['il y a 2 semaines', '2026-11-08'],
    ['hace 3 días', '2026-11-19'],
    ['há 3 meses', '2026-08'],
    ['3 天前', '2026-11-19'],
    ['2个月前', '2026-09'],
    ['5分前', '2026-11-22'],
    ['3日前', '2026-11-19'],
    ['昨天 10:20', '2026-11-21'],
    ['5 min read', null],
    ['todays-paper', null],
    ['3 ways to try it', null],
  ])('%s', (text, day) => {
    expect(relativeDay(text, today)).toBe(day);
  });

  test.each([
    ['https://a.example/2026/04/09/x', '2026-04-09'],
    ['https://a.example/news/2026-04-09-x?d=2020-01-01', '2026-04-09'],
    ['https://a.example/2026/0409/c1-2.html', '2026-04-09'],
    ['https://a.example/2026/apr/09/x', '2026-04-09'],
    ['https://a.example/blog/2026/04/x', '2026-04'],
    ['https://a.example/20260431', null],
    ['https://a.example/id/120260409', null],
    ['no address', null],
  ])('%s', (address, day) => {
    expect(dayInAddress(address)).toBe(day);
  });
});
