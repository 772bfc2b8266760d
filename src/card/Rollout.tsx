import type { KnownCard, RolloutLine } from '../report/card-types';
import { charactersPerLine, oneOfEach } from '../report/fold';
import { shownStatus } from '../report/rollout';
import { useWording } from './context';
import { Ladder } from './Ladder';
import { Section } from './Section';

const brief = {
  items: 4,
  lines: 6,
  perLine: charactersPerLine.besideShape,
  textOf: ({ surfaces, region, version = '' }: RolloutLine) =>
    `${surfaces} ${region ?? 'region not stated'} ${version} live since 8 Apr 2026`,
};

/** At first one row of each status, so that a promise shows beside what is there; opened, all, with what has been. */
export function Rollout({ rollout: { current, history }, checked, version }: KnownCard) {
  const { say, dates } = useWording();
  const first = oneOfEach(current, shownStatus, brief);
  // Where all is over, what has been is the answer.
  const past = current.length > 0 ? [] : history.slice(0, brief.items);
  const hidden = current.length + history.length - first.length - past.length;
  return (
    <Section
      name="rollout"
      title={version ? say('rolloutOf', version.family) : say('rollout')}
      hidden={hidden}
      notes={[...first, ...past].some((row) => row.note !== undefined)}
    >
      {(open) =>
        current.length + history.length === 0 ? (
          <p class="unknown">{say('notKnown', dates.full(checked))}</p>
        ) : (
          <>
            <Ladder rows={open ? current : first} notes={open} />
            {(open ? history : past).length > 0 && <h4>{say('rolloutEarlier')}</h4>}
            <Ladder rows={open ? history : past} notes={open} past />
          </>
        )
      }
    </Section>
  );
}
