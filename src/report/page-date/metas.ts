/** Which of a page's `meta` elements say when it was published, the most exact names first. */
import type { DateFacts } from './facts';
import type { Stated } from './json-ld';

const PUBLISHED: readonly RegExp[] = [
  /^(?:og:)?article:published(?:_time)?$/,
  /^(?:og:)?(?:pub(?:lish(?:ed)?)?[-_]?(?:date|time)|published(?:_time|_at|time)?|date[-_.]?published|datepublished)$/,
  /^(?:dc|dcterms)\.(?:date\.)?(?:issued|created|published)$/,
  /^(?:dc|dcterms)\.date$/,
  /^(?:sailthru\.date|parsely-pub-date|citation_(?:publication_|online_)?date|cxenseparse:recs:publishtime)$/,
  /^(?:article\.(?:created|published)|article[-_.]date(?:[-_.]original)?|(?:original|release)[-_].*date|date|created)$/,
];
const MODIFIED = /modif|updat|revis|last/;

export function metaDates({ metas }: Pick<DateFacts, 'metas'>): Stated {
  const named = metas.map(({ name, content }) => ({ name: name.trim().toLowerCase(), content }));
  const modified = named.find(({ name }) => MODIFIED.test(name))?.content;
  const published = PUBLISHED.flatMap((form) =>
    named.filter(({ name }) => form.test(name) && !MODIFIED.test(name)).map(({ content }) => content),
  )[0];
  return { ...(published && { published }), ...(modified && { modified }) };
}
