/**
 * Links that lead to a passage: text directives, `#:~:text=[prefix-,]start[,end][,-suffix]`. Browsers mark the first
 * place that fits, so a directive takes in as much around the passage as tells it from its like.
 */
import { type Directive, type Flat, firstMatch, flatten, type Place } from './text-match';

/** Passages longer than this are told by their beginning and their end. */
const MOST = 90;
/** Words taken from each end of a passage, and from what stands around it, until it is the first that fits. */
const ENDS = [3, 5, 8, 13];
const AROUND = [0, 1, 2, 4, 8];
/** Those words are looked for so near, in characters: a block may be as long as the page. */
const NEAR = 400;

/** Finds the link to a place in `text`, which is the page's. Undefined where the page has no address of http. */
export function passageLinks(text: string, url: string | undefined): (place: Place) => string | undefined {
  if (!url || !/^https?:/i.test(url)) return () => undefined;
  let page: Flat | undefined;
  return (place) => {
    page ??= flatten(text);
    const directive = directiveFor(page, place);
    return directive && withDirective(url, directive);
  };
}

/** `place` is one in the page's own text. */
export function directiveFor({ flat, folded, at }: Flat, place: Place): string | undefined {
  const passage = flat.slice(at(place.start), at(place.end));
  const start = at(place.start) + passage.length - passage.trimStart().length;
  const wanted = { start, end: start + passage.trim().length };
  const candidates = [...candidatesFor(flat, wanted)];
  const found = candidates.find((candidate) => {
    const match = firstMatch(folded, candidate);
    return match?.start === wanted.start && match.end === wanted.end;
  });
  // Where nothing tells it from its like, the first of them says the same words.
  const best = found ?? candidates[0];
  return best && written(best);
}

function* candidatesFor(flat: string, { start, end }: Place): Iterable<Directive> {
  if (start === end) return;
  const bases = [...basesFor(flat.slice(start, end))];
  const before = wordsOf(lastLine(flat.slice(Math.max(0, start - NEAR), start)));
  const after = wordsOf(firstLine(flat.slice(end, end + NEAR)));
  for (const count of AROUND) {
    const prefix = count > 0 ? before.slice(-count).join(' ') : '';
    const suffix = after.slice(0, count).join(' ');
    for (const base of bases) {
      if (count === 0) yield base;
      if (prefix) yield { ...base, prefix };
      if (suffix) yield { ...base, suffix };
      if (prefix && suffix) yield { ...base, prefix, suffix };
    }
  }
}

function* basesFor(passage: string): Iterable<Directive> {
  const isOneBlock = !passage.includes('\n');
  if (isOneBlock && passage.length <= MOST) {
    yield { textStart: passage };
    return;
  }
  const [first, last] = [wordsOf(firstLine(passage)), wordsOf(lastLine(passage))];
  for (const count of ENDS) {
    if (isOneBlock && 2 * count > first.length) break;
    yield { textStart: first.slice(0, count).join(' '), textEnd: last.slice(-count).join(' ') };
  }
  if (isOneBlock) yield { textStart: passage };
}

const wordsOf = (line: string): string[] => line.split(' ').filter(Boolean);
const firstLine = (text: string): string => text.trimStart().split('\n', 1)[0] ?? '';
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

function written({ prefix, textStart, textEnd, suffix }: Directive): string {
  const parts = [prefix && `${encoded(prefix)}-`, encoded(textStart), textEnd && encoded(textEnd)];
  return [...parts, suffix && `-${encoded(suffix)}`].filter(Boolean).join(',');
}

/** The directive's own signs are `-`, `,` and `&`; the others are signs of markups. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Keeps the page's own fragment, and replaces a directive that it came with. */
function withDirective(url: string, directive: string): string {
  const [address = '', ...fragment] = url.split('#');
  const own = fragment.join('#').replace(/:~:.*$/s, '');
  return `${address}#${own}:~:text=${directive}`;
}
