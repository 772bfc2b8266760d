/** Whatever a page says, a note in any markup shows it as text. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type Block, block, oneLine, safeHref } from '../../../src/report/text/blocks';
import { textForms, writeText } from '../../../src/report/text/forms';

const rendered = (source: string): string => micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** Text of HTML, and the tags and addresses in it. */
function read(html: string): { text: string; tags: string[]; hrefs: string[] } {
  const tags: string[] = [];
  const hrefs: string[] = [];
  const textOf = (node: Tree.ChildNode): string => {
    if (node.nodeName === '#text') return (node as Tree.TextNode).value;
    const element = node as Tree.Element;
    tags.push(element.tagName);
    hrefs.push(...element.attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
    return element.childNodes.map(textOf).join('');
  };
  return { text: parseFragment(html).childNodes.map(textOf).join('').trim(), tags, hrefs };
}

/** Text as somebody may write it who wants to break out of it. */
const signs =
  '# - + * _ ` ~~ ** [ ]( ) < > & | \\\\ $ @ 1. 2) === --- ![ <script> &amp; [b] [/url] https:// http://a.example www.a.example _www.a.example a@b.example mailto:a@b.example ^ :';
const nasty = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom(...signs.split(' '), ' ', '\n', '\t')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const shown = (text: string): string => oneLine(text).trim();

describe('a text in Markdown', () => {
  it.each(['paragraph', 'quote', 'item', 'heading'] as const)('shows text as text in a %s', (kind) => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { text: found, tags, hrefs } = read(rendered(writeText.markdown([block(kind, 'Says ', text)])));
        expect(found).toBe(shown(`Says ${text}`));
        expect(hrefs).toEqual([]);
        expect(tags.filter((tag) => !['p', 'blockquote', 'ul', 'li', 'h2'].includes(tag))).toEqual([]);
      }),
    );
  });

  it('shows text as text at the start of a line', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { text: found, tags } = read(rendered(writeText.markdown([block('paragraph', text)])));
        expect(found).toBe(shown(text));
        expect(tags.filter((tag) => tag !== 'p')).toEqual([]);
      }),
    );
  });
});

describe('a text in HTML', () => {
  it('shows text as text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { text: found, tags } = read(writeText.html([block('paragraph', { text, bold: true })]));
        expect(found).toBe(shown(text));
        expect(tags.filter((tag) => !['p', 'b'].includes(tag))).toEqual([]);
      }),
    );
  });
});

describe('a text in BBCode', () => {
  it('lets no tag begin in text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(writeText.bbcode([block('paragraph', text)])).not.toMatch(/\[[a-z/*=]|:\/\/|www\./i);
      }),
    );
  });
});

describe('a link', () => {
  const page = 'https://a.example/x_(y)?q=[1]#:~:text=a%2Db,c';
  const link: Block[] = [block('paragraph', { text: 'a [b](c)', href: page }, '.')];

  it('leads to its address in every markup', () => {
    const address = 'https://a.example/x_%28y%29?q=%5B1%5D#:~:text=a%2Db,c';
    expect(read(rendered(writeText.markdown(link))).hrefs).toEqual([address]);
    expect(read(writeText.html(link)).hrefs).toEqual([address]);
    expect(writeText.bbcode(link)).toBe(`[url=${address}]a [\u200bb](c)[/url].`);
    expect(writeText.plain(link)).toBe(`a [b](c) (${address}).`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'nonsense', ''])('is none for %s', (href) => {
    expect(safeHref(href)).toBeUndefined();
    for (const form of textForms) expect(writeText[form]([block('paragraph', { text: 'x', href })])).not.toContain(':');
  });

  it('breaks out of no markup', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, tail) => {
        const blocks = [block('paragraph', { text: `x${text}`, href: `https://a.example/${tail}` })];
        for (const html of [rendered(writeText.markdown(blocks)), writeText.html(blocks)]) {
          expect(read(html)).toMatchObject({ text: shown(`x${text}`), tags: ['p', 'a'] });
        }
      }),
    );
  });
});

it('writes all kinds of blocks', () => {
  const blocks = [
    block('title', 'A title'),
    block('heading', 'A heading'),
    block('quote', '“Words”'),
    block('paragraph', { text: 'no longer', bold: true, stance: 'fails' }, '. Since then, more.'),
    block('item', 'One'),
    block('item', 'Two'),
    block('paragraph', '1. is no list'),
  ];
  expect(textForms.map((form) => writeText[form](blocks)).join('\n\n=====\n\n')).toMatchSnapshot();
});
