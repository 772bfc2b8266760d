import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { format } from '../../src/knowledge/format';
import { load } from '../../src/knowledge/load';
import { scaffold } from '../../src/knowledge/scaffold';
import { Entry } from '../../src/knowledge/schema';
import { entryText, vendorText } from './files';

const hard = fc.constantFrom('2026', '2026-04', '#a', 'a #b', 'a: b', ' x', '- a', 'no', 'null', '~', '1e3', 'a\nb');
const long = fc.string({ minLength: 90, maxLength: 300 });
const words = fc.oneof(hard, long, fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 40 }));
const keys = fc.constantFrom('id', 'sources', 'aliases', 'rollout', 'text', 'launch', '2026');
const { values } = fc.letrec((tie) => ({
  values: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.boolean(),
    fc.array(tie('values'), { maxLength: 4 }),
    fc.dictionary(keys, tie('values'), { maxKeys: 4 }),
  ),
}));
const documents = fc.dictionary(keys, values, { minKeys: 1 });

/** Texts that stay on one line: in the middle of one, a comment would be text. */
const ONE_LINE = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', doubleQuotedMinMultiLineLength: 9999 } as const;

/** Adds a comment above or behind each line, as `where` says by turns. */
function commented(text: string, where: string[]): string {
  const comment = (line: string, index: number): string => {
    const place = where[index % where.length];
    if (place === 'none' || line === '') return line;
    return place === 'behind' ? `${line} # comment ${index}` : `${/^ */.exec(line)}# comment ${index}\n${line}`;
  };
  return text.split('\n').map(comment).join('\n');
}

describe('format', () => {
  it('keeps canonical files as they are', () => {
    expect(format(entryText)).toBe(entryText);
    expect(format(vendorText.replace('"yes"', 'yes'))).toBe(vendorText.replace('"yes"', 'yes'));
  });

  it('has one form for what can be typed in many', () => {
    const typed = `# Kept.
id:   'muse'
launch: {date: '2026-04', sources: [ post ]}
kind:   language   # of many

text: >-
  A text that
  was folded.
aliases:
- Muse
- 'Muse: one'
caveats: [
]
`;
    expect(format(typed)).toBe(`# Kept.
id: muse
launch:
  date: "2026-04"
  sources: [post]
kind: language # of many

text: A text that was folded.
aliases: [Muse, "Muse: one"]
caveats: []
`);
  });

  it('wraps texts at 110 columns and long lists one name a line', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Muse Spark ${index}`);
    const text = format(stringify({ text: 'Muse Spark '.repeat(30).trim(), aliases: names }));
    expect(text.split('\n').every((line) => line.length <= 110)).toBe(true);
    expect(text).toContain('aliases:\n  - Muse Spark 0\n');
  });

  it('refuses what is not YAML', () => {
    expect(() => format('id: [')).toThrow();
  });

  it('changes no value, and nothing the second time', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (root, seed) => {
        const typed = stringify(root, {
          // Narrower than the indent, the package's own printer loses letters.
          lineWidth: 60 + (seed % 60),
          defaultStringType: seed % 2 ? 'PLAIN' : 'QUOTE_DOUBLE',
          collectionStyle: seed % 3 ? 'any' : 'flow',
        });
        const once = format(typed);
        expect(parse(once)).toEqual(root);
        expect(format(once)).toBe(once);
      }),
    );
  });

  it('keeps comments, wherever they stand', () => {
    const places = fc.array(fc.constantFrom('none', 'above', 'behind'), { minLength: 1 });
    fc.assert(
      fc.property(documents, places, fc.boolean(), (root, where, isFlow) => {
        const typed = commented(stringify(root, { ...ONE_LINE, collectionStyle: isFlow ? 'flow' : 'any' }), where);
        const once = format(typed);
        expect(parse(once)).toEqual(root);
        expect(once.match(/# comment \d+$/gm)?.sort()).toEqual(typed.match(/# comment \d+$/gm)?.sort());
        expect(format(once)).toBe(once);
      }),
    );
  });
});

describe('scaffold', () => {
  const text = scaffold('meta', 'muse-nova', '2026-11-22');

  it('is canonical', () => {
    expect(format(text)).toBe(text);
  });

  it('has every key of an entry', () => {
    for (const key of Object.keys(Entry.entries)) expect(text).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
  });

  it('asks for what only a person can know, and for nothing else', () => {
    const { problems } = load([{ path: 'src/knowledge/models/meta/muse-nova.yaml', text }]);
    expect(problems.length).toBeGreaterThan(5);
    expect(problems.filter(({ message }) => !message.includes('has no value'))).toEqual([]);
  });
});
