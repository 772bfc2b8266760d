import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/cli/html-runs';
import { GAP, RUN_BREAK } from '../../src/page/text-rules';

/** Runs with `|` for a break and `^` for a gap. */
const runs = (html: string): string => readHtml(html).runs.replaceAll(RUN_BREAK, '|').replaceAll(GAP, '^');

describe('readHtml', () => {
  test.each([
    ['a name over tags', 'Muse <b>Spa</b><a href="#">rk</a> is', 'Muse Spark is'],
    ['blocks', '<p>Muse<p>Spark<div>a</div>b', 'Muse|Spark|a|b'],
    ['lists and tables', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', 'a|b|c|d'],
    ['ends of lines', 'Muse<br>Spark<br>\n<br>a<b><br></b><br>b', 'Muse\nSpark|a|b'],
    ['white space', '<p>\n  Muse \n\t Spark\n</p>\n\n<p> </p>', 'Muse Spark'],
    ['no space between words but in tags', 'a<b> b</b> <i> c</i>', 'a b c'],
    ['non-breaking spaces', 'Muse&nbsp;Spark', 'Muse\u00a0Spark'],
    ['preformatted text', '<pre>\none\ntwo\n\nthree\n</pre>', 'one\ntwo|\nthree'],
    ['preformatted text in tags', '<pre><i>one</i>\n  \n<i>two</i> <i>three</i></pre>', 'one|two three'],
    ['footnotes', 'Muse Spark<sup>1</sup> is', 'Muse Spark^1^is'],
    ['what nobody sees', 'Mu<script>x</script><style>y</style><template>z</template><noscript>n</noscript>se', 'Muse'],
    ['the head', '<head><title>t</title></head><body>a', 'a'],
    ['fields', 'a<textarea>b</textarea>c<select><option>d</select>e<input value=f>g', 'a|c|e|g'],
    ['drawings', 'a<svg><text>b</text></svg>c', 'a|c'],
    ['hidden text', 'a<span hidden>b</span>c<i style="color:red; display: none">d</i><b aria-hidden=true>e</b>', 'ace'],
    ['editable text', 'a<div contenteditable>b</div>c<div contenteditable=false>d</div><p role=textbox>e</p>', 'a|c|d'],
    ['code editors', 'a<div class="x cm-editor">b</div>c<code>d</code>', 'a|cd'],
    ['an open shadow root', '<x-a><template shadowrootmode=open>a</template></x-a><template>b</template>', 'a'],
    ['elements of a page’s own', 'a<x-a>b</x-a>c', 'a|b|c'],
    ['a break at no end', '<div><p>a</p></div><br><hr>', 'a'],
    ['references', '&lt;Muse&gt; &amp; 𝗠', '<Muse> & 𝗠'],
    ['nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(runs(html)).toBe(expected);
  });

  test('the title', () => {
    expect(readHtml('<title> Muse\n Spark </title><svg><title>no</title></svg>').title).toBe('Muse Spark');
    expect(readHtml('<p>none').title).toBe('');
  });

  test('nesting and width have no limit', () => {
    expect(runs(`${'<div>'.repeat(5_000)}deep`)).toBe('deep');
    expect(runs('<i>w</i>'.repeat(130_000))).toBe('w'.repeat(130_000));
  });

  test('is what the pieces of a page’s text say, joined and cut by their elements', () => {
    // A piece is a text, a cut, or nothing; its page and its expected runs are written side by side.
    interface Piece {
      html: string;
      text: string;
    }
    const wrapIn = (tag: string, attributes: string, edge: string) => (inside: Piece[]) => ({
      html: `<${tag}${attributes}>${inside.map(({ html }) => html).join('')}</${tag}>`,
      text: edge + inside.map(({ text }) => text).join('') + edge,
    });
    const { tree } = fc.letrec<{ tree: Piece }>((tie) => {
      const inside = fc.array(tie('tree'), { maxLength: 4 });
      const word = fc.constantFrom('Muse', 'Spark', ' ', '1.1', '\n  ', 'a b').map((text) => ({ html: text, text }));
      const unseen = fc.constantFrom(
        { html: '<script>no</script>', text: '' },
        { html: '<!-- no -->', text: '' },
        { html: '<b hidden>no <i>no</i></b>', text: '' },
        { html: '<br><br>', text: '|' },
        { html: '<textarea>no</textarea>', text: '|' },
        { html: '<div class="CodeMirror"><p>no</p></div>', text: '|' },
      );
      const inline = fc.constantFrom('b', 'span', 'em', 'code').chain((tag) => inside.map(wrapIn(tag, '', '')));
      const block = fc
        .constantFrom('div', 'section', 'blockquote')
        .chain((tag) => inside.map(wrapIn(tag, ' class="x"', '|')));
      return { tree: fc.oneof({ maxDepth: 6 }, word, unseen, inline, block) };
    });
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (pieces) => {
        const all = wrapIn('body', '', '')(pieces);
        const expected = all.text
          .split('|')
          .map((run) => run.trim().replace(/\s+/g, ' '))
          .filter(Boolean);
        expect(runs(all.html)).toBe(expected.join('|'));
      }),
    );
  });

  test('never throws', () => {
    const soup = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '</',
        'p',
        'b',
        'table',
        'td',
        'svg',
        'template',
        ' hidden',
        '=',
        '"',
        '&',
        '<!--',
        '\0',
        'x',
      ),
    );
    fc.assert(
      fc.property(soup, (parts) => {
        expect(runs(parts.join(''))).not.toMatch(/\|\||^\||\|$/);
      }),
    );
  });
});
