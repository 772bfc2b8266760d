import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { checkDocument, reportOn } from '../../src/cli/document';
import { readLinks } from '../../src/cli/links';
import { caveat, engine, today } from './sample';

const check = (html: string) => checkDocument(html, { input: 'html' }, today, engine);

describe('tickers', () => {
  test('beside the model whose name they borrow, with what they are', () => {
    const { tickers, text = '' } = check('<p>Sample One is out.<p>Trending<span>SAMP</span><div>-3,59%</div>$SAMP');
    expect(tickers.map(({ start, end }) => text.slice(start, end))).toEqual(['$SAMP']);
    expect(check('<p>Sample One<ul><li>SAMP<li>-3,59%</ul>').tickers).toEqual([
      {
        start: 11,
        end: 15,
        ticker: 'SAMP',
        resembles: 'sample-one',
        tokens: [
          {
            id: 'samp',
            name: 'Sample coin',
            text: 'A coin of somebody else.',
            sources: [{ url: 'https://coin.example/', publisher: 'Coin' }],
          },
        ],
      },
    ]);
  });

  test('nowhere else', () => {
    expect(check('<p>Nothing named here, but $SAMP').tickers).toEqual([]);
  });
});

describe('hints of figures without a source', () => {
  const claim = '<p>Sample One is 40% faster.';
  test('are for pages that link none', () => {
    expect(check(claim).hints).toHaveLength(1);
    expect(check(`${claim} <a href="https://else.example/">there</a>`).hints).toHaveLength(1);
    expect(check(`${claim} <a href="https://maker.example/launch?utm_source=x">there</a>`).hints).toEqual([]);
  });

  test('count no link around the text', () => {
    expect(check(`${claim}<footer><a href="https://maker.example/launch">there</a></footer>`).hints).toHaveLength(1);
  });
});

test('links are whole addresses of other hosts in the page’s own text, each once', () => {
  const html =
    '<nav><a href="https://a.example/nav">n</a></nav><main><a href="HTTPS://A.example/x">x</a><a href="https://a.example/x">y</a>' +
    '<a href="/own">o</a><a href="https://own.example/other">o</a><a href="mailto:a@a.example">m</a><a>none</a></main>' +
    '<aside><p><a href="https://a.example/aside">a</a></p></aside>';
  expect(readLinks(parse(html), 'https://own.example/here')).toEqual(['https://a.example/x']);
});

describe('a report as a file', () => {
  const page =
    '<html lang="en"><title>A title</title><link rel="canonical" href="https://a.example/post">' +
    '<p>Sample One is 40% faster. <p>It is here.';

  test('says where it stands, by the address that the page gives itself', async () => {
    const { code, out, err } = await caveat(['check', '--format', 'md', '--date', '2026-04-09'], page);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('# Notes on “A title”');
    expect(out).toContain('(https://a.example/post#:~:text=Sample%20One%20is%2040%25%20faster.)');
  });

  test('is no page of the web where its address is none', () => {
    const { facts } = reportOn(page.replace('https:', 'file:'), { input: 'html' }, today, engine);
    expect(facts).not.toHaveProperty('url');
  });
});
