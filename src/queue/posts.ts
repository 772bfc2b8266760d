/** Posts from what a moderator has at hand: pasted texts, or a file of JSON lines or CSV. Pure. */
import Papa from 'papaparse';

export interface Post {
  /** Its own id, or its place in the input. */
  id: string;
  text: string;
  title: string;
  url?: string;
  /** A full or partial date. */
  date?: string;
}

/** Why a record can't be checked. */
export type Problem = 'not-json' | 'no-text' | 'no-column' | 'broken-row';

/** `place` counts records from 1; in a file of lines it is the line. */
export type Draft = { place: number } & ({ post: Post } | { problem: Problem });

const RULE = /^[ \t]*-{3,}[ \t]*$/m;
const BLANK = /\n[ \t]*\n/;

/** Texts between lines of `---`; without such a line, between blank lines. */
export function pastedPosts(pasted: string): Draft[] {
  const plain = pasted.replace(/\r\n?/g, '\n');
  return plain
    .split(RULE.test(plain) ? new RegExp(RULE.source, 'gm') : BLANK)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({ place: index + 1, post: { id: String(index + 1), text, title: '' } }));
}

/** A file's posts: CSV by its name or its first line, else a JSON object a line. */
export const filePosts = (name: string, content: string): Draft[] =>
  /\.(?:csv|tsv)$/i.test(name) ? csvPosts(content) : jsonPosts(content);

function jsonPosts(content: string): Draft[] {
  return content.split(/\r?\n/).flatMap((line, index): Draft[] => {
    const place = index + 1;
    if (line.trim() === '') return [];
    const record = parsed(line.replace(/^\ufeff/, ''));
    if (!record) return [{ place, problem: 'not-json' }];
    return [postOf(record, place)];
  });
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function csvPosts(content: string): Draft[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(content.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  if (!meta.fields?.includes('text')) return [{ place: 1, problem: 'no-column' }];
  const broken = new Set(errors.flatMap(({ row, type }) => (type === 'Delimiter' || row === undefined ? [] : [row])));
  return data.map((row, index) =>
    broken.has(index) ? { place: index + 1, problem: 'broken-row' } : postOf(row, index + 1),
  );
}

const ADDRESS = /^https?:/i;
const DATE = /^\d{4}(?:-\d\d){0,2}(?=T|\s|$)/;

function postOf({ id, text, title, url, date }: Record<string, unknown>, place: number): Draft {
  if (typeof text !== 'string' || text.trim() === '') return { place, problem: 'no-text' };
  const day = typeof date === 'string' ? DATE.exec(date.trim())?.[0] : undefined;
  const isAddress = typeof url === 'string' && ADDRESS.test(url) && URL.canParse(url);
  const post: Post = {
    id: (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : String(place),
    text,
    title: typeof title === 'string' ? title.trim() : '',
    ...(isAddress && { url }),
    ...(day !== undefined && { date: day }),
  };
  return { place, post };
}
