/** Elements that hold times: the page's own, and which of the others count. */
import type { DateElement, DateFacts } from './facts';
import type { Stated } from './json-ld';

/** Answers, comments and what a page shows of other pages: their times are not its own. */
const ELSEWHERE =
  /(?<!(?:has|with|no|hide)[-_]?)(?:comment|repl(?:y|ies)|answer|kommentar|antwort|aside|sidebar|related|recommend|footer|nav\b|widget|promo|trending|popular|latest|teaser|carousel|breadcrumb|quote|last-?(?:post|activity|seen)|join|member-since)/i;
const MODIFIED = /updat|modif|edit|revis/i;

const isOwn = ({ trail }: DateElement): boolean => !ELSEWHERE.test(trail);
const writtenIn = ({ datetime, text }: DateElement): string => datetime ?? text;
const isUpdate = ({ itemprop = '', trail }: DateElement): boolean =>
  /modified/i.test(itemprop) || MODIFIED.test(trail.split(' ', 1)[0] ?? '');

/** What microdata says, and `pubdate`, which the collectors give as `itemprop`. */
export function microdataDates({ times }: Pick<DateFacts, 'times'>): Stated {
  const own = times.filter(isOwn);
  const published = own.find(({ itemprop = '' }) =>
    /^(?:datePublished|pubdate|dateCreated|uploadDate)$/i.test(itemprop),
  );
  const modified = own.find(({ itemprop = '' }) => /^dateModified$/i.test(itemprop));
  return {
    ...(published && { published: writtenIn(published) }),
    ...(modified && { modified: writtenIn(modified) }),
  };
}

/** The page's own times in its order: in a thread of posts, the first one's is the page's. */
export const ownTimes = ({ times }: Pick<DateFacts, 'times'>): DateElement[] =>
  times.filter((time) => isOwn(time) && !isUpdate(time));

/** Texts of the times that are not the page's own: they stand in its visible lines too. */
export const othersTexts = ({ times }: Pick<DateFacts, 'times'>): Set<string> =>
  new Set(times.filter((time) => !isOwn(time)).map(({ text }) => text));
