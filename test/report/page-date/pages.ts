/** Small pages, each built in another of the ways in which pages say when they were written. Read on 22 Nov 2026. */
import type { PageDate } from '../../../src/report/page-date/page-date';

export const today = '2026-11-22';

export interface DatedPage {
  build: string;
  html: string;
  is: PageDate | null;
}

const page = (head: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const story =
  '<p>Meta has shown a new model, and here a long paragraph tells what it is said to be able to do, at some length.</p>';

export const pages: DatedPage[] = [
  {
    build: 'JSON-LD, one object',
    html: page(
      ld({ '@type': 'NewsArticle', datePublished: '2026-04-09T23:30:00-07:00', dateModified: '2026-04-12' }),
      `<h1>A new model</h1>${story}`,
    ),
    is: { day: '2026-04-09', from: 'json-ld', modified: '2026-04-12' },
  },
  {
    build: 'JSON-LD, a graph with the site, the page and the article',
    html: page(
      `<link rel="canonical" href="https://news.example/models/muse">${ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', url: 'https://news.example/', dateCreated: '2016-01-01' },
          { '@type': 'WebPage', '@id': 'https://news.example/models/muse/', datePublished: '2026-04-10' },
          {
            '@type': ['Article', 'NewsArticle'],
            '@id': 'https://news.example/models/muse#a',
            datePublished: '2026-04-09',
          },
        ],
      })}`,
      `<h1>A new model</h1>${story}`,
    ),
    is: { day: '2026-04-09', from: 'json-ld' },
  },
  {
    build: 'JSON-LD, an array with other articles before the page’s own',
    html: page(
      ld([
        { '@type': 'NewsArticle', headline: 'Old news', url: 'https://news.example/old', datePublished: '2025-01-03' },
        {
          '@type': 'NewsArticle',
          headline: '“A new model”',
          url: 'https://news.example/x',
          datePublished: '2026-05-02',
        },
      ]),
      `<h1>A new model</h1>${story}`,
    ),
    is: { day: '2026-05-02', from: 'json-ld' },
  },
  {
    build: 'JSON-LD, broken by a comma',
    html: page(
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-06-01T08:00:00Z",}</script>',
      `<h1>A new model</h1>${story}`,
    ),
    is: { day: '2026-06-01', from: 'json-ld' },
  },
  {
    build: 'JSON-LD, a discussion with comments',
    html: page(
      ld({
        '@type': 'DiscussionForumPosting',
        datePublished: '2026-04-08T20:00:00Z',
        comment: [{ '@type': 'Comment', datePublished: '2026-04-20' }],
      }),
      `<h1>What do you think of it?</h1>${story}`,
    ),
    is: { day: '2026-04-08', from: 'json-ld' },
  },
  {
    build: 'Open Graph',
    html: page(
      '<meta property="article:modified_time" content="2026-04-11T01:00:00+00:00">' +
        '<meta property="article:published_time" content="2026-04-09T01:00:00+00:00">',
      `<h1>A new model</h1>${story}`,
    ),
    is: { day: '2026-04-09', from: 'meta', modified: '2026-04-11' },
  },
  {
    build: 'Dublin Core',
    html: page('<meta name="DC.date.issued" content="2026-04">', `<h1>A new model</h1>${story}`),
    is: { day: '2026-04', from: 'meta' },
  },
  {
    build: 'a news system’s own meta element',
    html: page(
      '<meta name="parsely-pub-date" content="Thu, 09 Apr 2026 12:00:00 GMT">',
      `<h1>A new model</h1>${story}`,
    ),
    is: { day: '2026-04-09', from: 'meta' },
  },
  {
    build: 'microdata',
    html: page(
      '',
      `<article itemscope><h1 itemprop="headline">A new model</h1><span itemprop="datePublished" content="2026-07-01">last summer</span>${story}</article>`,
    ),
    is: { day: '2026-07-01', from: 'time' },
  },
  {
    build: 'time elements: the article’s, then those of other articles',
    html: page(
      '',
      `<aside><time datetime="2026-11-20">20 Nov</time></aside><article><h1>A new model</h1><time datetime="2026-04-09T10:00">9 Apr</time>${story}</article>` +
        '<div class="related"><article><time datetime="2026-10-01">1 Oct</time></article></div>',
    ),
    is: { day: '2026-04-09', from: 'time' },
  },
  {
    build: 'the address alone',
    html: page(
      '<link rel="canonical" href="https://blog.example/2026/04/09/a-new-model/">',
      `<h1>A new model</h1>${story}`,
    ),
    is: { day: '2026-04-09', from: 'url' },
  },
  {
    build: 'the address alone, in one number',
    html: page(
      '<meta property="og:url" content="https://blog.example/a/20260409-model">',
      `<h1>A new model</h1>${story}`,
    ),
    is: { day: '2026-04-09', from: 'url' },
  },
  {
    build: 'English text under the headline',
    html: page('', `<h1>A <em>new</em> model</h1><p>By Somebody | April 9th, 2026 | 5 min read</p>${story}`),
    is: { day: '2026-04-09', from: 'text' },
  },
  {
    build: 'Chinese text',
    html: page(
      '',
      `<h1>新模型发布</h1><div>来源：某报　2026年4月9日 10:30</div><p>${'这个模型很新。'.repeat(20)}</p>`,
      'zh-CN',
    ),
    is: { day: '2026-04-09', from: 'text' },
  },
  {
    build: 'German text, with the day of its last change first',
    html: page(
      '',
      `<h1>Ein neues Modell</h1><p>Aktualisiert am 12.04.2026 · Veröffentlicht am 9. April 2026</p>${story}`,
      'de',
    ),
    is: { day: '2026-04-09', from: 'text', modified: '2026-04-12' },
  },
  {
    build: 'French text',
    html: page('', `<h1>Un nouveau modèle</h1><p>Publié le 1er août 2026 à 10h05</p>${story}`, 'fr'),
    is: { day: '2026-08-01', from: 'text' },
  },
  {
    build: 'Spanish text',
    html: page('', `<h1>Un modelo nuevo</h1><p>Madrid - 09 ABR 2026 - 12:30 CEST</p>${story}`, 'es'),
    is: { day: '2026-04-09', from: 'text' },
  },
  {
    build: 'Portuguese text',
    html: page('', `<h1>Um modelo novo</h1><p>9 de março de 2026 às 12h</p>${story}`, 'pt-BR'),
    is: { day: '2026-03-09', from: 'text' },
  },
  {
    build: 'Japanese text',
    html: page('', `<h1>新しいモデル</h1><p>公開日：2026年4月9日</p>${story}`, 'ja'),
    is: { day: '2026-04-09', from: 'text' },
  },
  {
    build: 'relative, English',
    html: page('', `<h1>A new model</h1><span class="posted">Somebody · 3 days ago</span>${story}`),
    is: { day: '2026-11-19', from: 'relative' },
  },
  {
    build: 'relative, German',
    html: page('', `<h1>Ein neues Modell</h1><p>vor 3 Tagen</p>${story}`, 'de'),
    is: { day: '2026-11-19', from: 'relative' },
  },
  {
    build: 'relative, Chinese',
    html: page('', `<h1>新模型</h1><p>3 小时前 · 某人</p>${story}`, 'zh'),
    is: { day: '2026-11-22', from: 'relative' },
  },
  {
    build: 'a thread: the first post’s time, not the answers’',
    html: page(
      '',
      `<h1>Thread about a model</h1><div class="post"><span class="post-time" title="Apr 9, 2026 10:02 am">April</span>${story}</div>` +
        '<div class="comment"><time datetime="2026-04-21">later</time> I agree</div><div class="comment-list"><span class="date">22 Apr 2026</span></div>',
    ),
    is: { day: '2026-04-09', from: 'time' },
  },
  {
    build: 'nothing but the times of comments',
    html: page(
      '',
      `<h1>A new model</h1>${story}<ol class="comments"><li><time datetime="2026-04-21">later</time></li></ol>`,
    ),
    is: null,
  },
  {
    build: 'nothing: a date in a sentence is an event’s',
    html: page(
      '',
      '<h1>A new model</h1><p>Meta showed it on April 8, 2026.</p><p>It was first heard of on 3 March 2026.</p>',
    ),
    is: null,
  },
  {
    build: 'contradictory: data and address disagree',
    html: page(
      `<link rel="canonical" href="https://blog.example/2024/02/01/a-model">${ld({ '@type': 'Article', datePublished: '2026-04-09' })}` +
        '<meta property="article:published_time" content="2026-04-10">',
      `<h1>A model</h1><p>9 April 2026</p>${story}`,
    ),
    is: { day: '2026-04-09', from: 'json-ld', conflict: [{ day: '2024-02-01', from: 'url' }] },
  },
  {
    build: 'impossible dates are passed over',
    html: page(
      `${ld({ '@type': 'Article', datePublished: '1970-01-01' })}<meta property="article:published_time" content="2027-04-10">`,
      `<h1>A model</h1><time datetime="2026-02-30">never</time><p>09/04/2026</p>${story}`,
      'en-GB',
    ),
    is: { day: '2026-04-09', from: 'text' },
  },
  {
    build: 'only the day of a change',
    html: page('<meta property="article:modified_time" content="2026-04-11">', `<h1>A model</h1>${story}`),
    is: { day: '2026-04-11', from: 'meta' },
  },
];
