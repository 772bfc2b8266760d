/** What a page is about. */
import type { ClaimMention, Topic } from './types';

/** A page is about what it names at least half as often as what it names most. */
const SHARE = 0.5;
/** A page that is about more than this many models is about none in particular. */
const MOST = 4;

/** The models that a page is about: those its title names, else those it names most. */
export function topicsOf(mentions: readonly ClaimMention[], inTitle: readonly ClaimMention[]): Topic[] {
  const counted = inTitle.length > 0 ? inTitle : mentions;
  const counts = new Map<string, { topic: Topic; count: number }>();
  for (const { model, pack } of counted) {
    const known = counts.get(model);
    if (known) known.count += 1;
    else counts.set(model, { topic: { model, ...(pack !== undefined && { pack }) }, count: 1 });
  }
  const most = Math.max(0, ...[...counts.values()].map(({ count }) => count));
  const topics = [...counts.values()].filter(({ count }) => inTitle.length > 0 || count >= SHARE * most);
  return topics.length > MOST ? [] : topics.map(({ topic }) => topic);
}
