/** Dates inside the base that can't all be right. */
import { isBefore } from '../dates';
import { type Problem, problemAt } from '../problem';
import type { ParsedBase, Rule } from '../rules';
import { afterChecked, outOfOrder, relativesOutOfOrder, rowsBeforeLaunch } from '../rules/dates';
import type { TimelineEvent } from '../schema';

/** What can't happen to a model before its launch; prices, licences and leaks can be told of earlier. */
const NEEDS_LAUNCH: readonly TimelineEvent['kind'][] = ['launch', 'availability', 'version', 'retirement'];

export const eventsBeforeLaunch: Rule = ({ entries }) =>
  entries.flatMap((file) =>
    file.value.timeline.flatMap(({ date, kind, planned }, i) => {
      const { date: launch } = file.value.launch;
      if (planned || !NEEDS_LAUNCH.includes(kind) || !isBefore(date, launch)) return [];
      return [problemAt(file, ['timeline', i], `is of kind ${kind}, but lies before the launch (${launch}).`)];
    }),
  );

/** A row about one version may be older than its release, but a reader must learn why. */
export const rowsBeforeVersion: Rule = ({ entries }) =>
  entries.flatMap((file) =>
    file.value.rollout.flatMap(({ version, since, planned, note }, i) => {
      const released = file.value.versions?.find(({ id }) => id === version)?.released;
      if (planned || note !== undefined || !isBefore(since, released)) return [];
      return [problemAt(file, ['rollout', i], `starts ${since}, before "${version}" was released (${released}).`)];
    }),
  );

const rules: Rule[] = [
  outOfOrder,
  relativesOutOfOrder,
  rowsBeforeLaunch,
  rowsBeforeVersion,
  eventsBeforeLaunch,
  afterChecked,
];

export const contradictions = (base: ParsedBase): Problem[] => rules.flatMap((rule) => rule(base));
