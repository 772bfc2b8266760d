/** Claims in a text that holds several documents: what one of them is about says nothing of another's sentences. Pure. */
import { type Found, findClaims } from '../claims/find';
import type { ClaimIndex } from '../claims/index';
import type { PageFacts } from './page-facts';

type Parts = Pick<PageFacts, 'text' | 'mentions' | 'topics' | 'parts'>;

export function findInParts(
  { text, mentions, topics, parts = [{ start: 0, topics }] }: Parts,
  index: ClaimIndex,
): Found {
  const found: Found = { claims: [], figures: [] };
  for (const [at, { start, topics: about }] of parts.entries()) {
    const end = parts[at + 1]?.start ?? text.length;
    const own = moved(
      mentions.filter((mention) => mention.start >= start && mention.start < end),
      -start,
    );
    const { claims, figures } = findClaims(
      text.slice(start, end),
      own,
      index,
      about.map(({ model }) => model),
    );
    found.claims.push(...moved(claims, start));
    found.figures.push(...moved(figures, start));
  }
  return found;
}

const moved = <Place extends { start: number; end: number }>(places: readonly Place[], by: number): readonly Place[] =>
  by === 0 ? places : places.map((place) => ({ ...place, start: place.start + by, end: place.end + by }));
