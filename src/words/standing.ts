/** What a card's first line says of a model that is not its maker's current one; card and command line say the same. */
import type { Standing } from '../report/card-types';
import type { DateWords } from './dates';
import type { Say } from './words';

/** Its end and what follows it, each present where there is something to say. */
export interface StandingWords {
  end?: string;
  next?: string;
}

export function standingWords({ kind, name, date, successor }: Standing, say: Say, dates: DateWords): StandingWords {
  const day = date && dates.full(date);
  const next = successor && followed(successor, say, dates);
  const end = {
    renamed: day ? say('standingRenamedOn', name ?? '', day) : say('standingRenamed', name ?? ''),
    retired: day ? say('standingRetiredOn', day) : say('standingRetired'),
    withdrawn: say('standingWithdrawn'),
    deprecated: say('standingDeprecated'),
    succeeded: undefined,
  }[kind];
  return { ...(end && { end }), ...(next && { next }) };
}

function followed({ name, date }: { name: string; date?: string }, say: Say, dates: DateWords): string {
  return date ? say('standingFollowedOn', name, dates.full(date)) : say('standingFollowed', name);
}
