/** The first line of a card whose model is not its maker's current one. */
import type { Standing } from '../report/card-types';
import { standingWords } from '../words/standing';
import { useWording } from './context';
import { Behind } from './Fact';
import { StatusShape } from './Status';

const shapes = {
  renamed: 'deprecated',
  retired: 'retired',
  withdrawn: 'retired',
  deprecated: 'deprecated',
  succeeded: null,
} as const;

export function StandingLine({ standing }: { standing: Standing }) {
  const { say, dates } = useWording();
  const { end, next } = standingWords(standing, say, dates);
  const { cited, successor, kind } = standing;
  const shape = shapes[kind];
  return (
    <p>
      {end && (
        <>
          {shape && <StatusShape status={shape} />} <b>{end}</b>
          {cited && <Behind of={cited} />}{' '}
        </>
      )}
      {next && successor && (
        <>
          {next}
          <Behind of={successor} />
        </>
      )}
    </p>
  );
}
