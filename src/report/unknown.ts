/** What a card says about a version that the base does not have: that it has no record, and nothing else. */
import type { Mention } from '../detect/types';
import type { UnknownCard } from './card-types';
import { isStale } from './stale';

/** For an `unknown:<slug>` mention; `checked` is the day the base was last checked. */
export function unknownContent(mention: Pick<Mention, 'model' | 'text'>, checked: string, today: string): UnknownCard {
  return {
    kind: 'unknown',
    model: mention.model,
    title: mention.text.replace(/\s+/g, ' ').trim(),
    checked,
    stale: isStale(checked, today),
    today,
  };
}
