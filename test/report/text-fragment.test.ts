import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUN_BREAK } from '../../src/detect/types';
import { passageLinks } from '../../src/report/text-fragment';

const url = 'https://a.example/post';
const linkOf = (text: string, passage: string, from = 0): string => {
  const start = text.indexOf(passage, from);
  return passageLinks(text, url)({ start, end: start + passage.length }) ?? '';
};

/** Where a browser goes, by regular expression: another way than the code's own. Gives the offset of the passage. */
function follow(link: string, blocks: string[]): [number, number] | null {
  const flat = blocks.join('\n');
  const parts = (link.split(':~:text=')[1] ?? '').split(',');
  const literal = (part: string) => decodeURIComponent(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const prefix = parts[0]?.endsWith('-') ? `(?<=(?<![a-z])${literal(parts.shift()?.slice(0, -1) ?? '')}[ \\n]*)` : '';
  const suffix = parts.at(-1)?.startsWith('-') ? `(?=[ \\n]*${literal(parts.pop()?.slice(1) ?? '')}(?![a-z]))` : '';
  const [start = '', end] = parts.map(literal);
  const body = end === undefined ? start : `${start}[^]*?(?<![a-z])${end}`;
  const match = new RegExp(`${prefix}(?<![a-z])${body}${suffix}(?![a-z])`, 'i').exec(flat);
  return match && [match.index, match.index + match[0].length];
}

describe('a link to a passage', () => {
  it('holds a short passage whole, with the signs of a directive encoded', () => {
    expect(linkOf('It is open-weights, free & fast today.', 'open-weights, free & fast')).toBe(
      `${url}#:~:text=open%2Dweights%2C%20free%20%26%20fast`,
    );
  });

  it('tells a long passage, or one over several blocks, by its ends', () => {
    const long = `${'Orb reads pictures and hears what is said. '.repeat(2)}It ended well, so they say.`;
    expect(linkOf(`Before. ${long} After.`, long)).toBe(`${url}#:~:text=Orb%20reads%20pictures,so%20they%20say.`);
    expect(linkOf(`First one here.${RUN_BREAK}Second one there.`, `one here.${RUN_BREAK}Second one`)).toBe(
      `${url}#:~:text=one%20here.,Second%20one`,
    );
  });

  it('takes in as much around it as tells it from its like', () => {
    const text = `Orb is free.${RUN_BREAK}They insist: Orb is free. It is.`;
    expect(linkOf(text, 'Orb is free.', 5)).toBe(`${url}#:~:text=insist%3A-,Orb%20is%20free.`);
  });

  it('keeps the fragment of the page, and replaces a directive', () => {
    const link = (address: string) => passageLinks('Orb is free.', address)({ start: 0, end: 3 });
    expect(link(`${url}#top:~:text=old`)).toBe(`${url}#top:~:text=Orb`);
    expect(link('file:///tmp/x.html')).toBeUndefined();
  });

  it('leads to the passage and to no other, where anything tells them apart', () => {
    const word = fc.constantFrom('orb', 'is', 'free', 'and', 'fast', 'a-b', 'x,', '&c');
    const blocks = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 });
    let unique = 0;
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat({ max: 25 }), (pages, first, length) => {
        const lines = pages.map((words) => words.join(' '));
        const text = lines.join(RUN_BREAK);
        const starts = [...text.matchAll(/[\w,&-]+/g)].map((match) => [match.index, match.index + match[0].length]);
        const at = first % starts.length;
        const start = starts[at]?.[0] ?? 0;
        const end = starts[Math.min(at + length, starts.length - 1)]?.[1] ?? 0;
        const found = follow(passageLinks(text, url)({ start, end }) ?? '', lines);
        expect(found).not.toBeNull();
        const [from, to] = found ?? [0, 0];
        if (from === start && to === end) unique += 1;
        // Never after the passage: only a like of it that stands before can hide it.
        else expect(from).toBeLessThanOrEqual(start);
      }),
      { numRuns: 300 },
    );
    expect(unique).toBeGreaterThan(250);
  });

  it('is found in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const link = passageLinks(text, url)({ start, end });
        if (link !== undefined) expect(link).toMatch(/^https:\/\/a\.example\/post#:~:text=[^\s()[\]<>"'&]+$/);
      }),
    );
  });
});
