/** Who made it, what it is, when it came, and under which licence it stands today. */
import type { KnownCard, Launch } from '../report/card-types';
import { useWording } from './context';
import { Fact, Text } from './Fact';
import { LicenceToday } from './LicenceToday';
import { SourceRefs } from './SourceRefs';
import { StandingLine } from './StandingLine';

export function Head({ standing, maker, description, version, launch, licence }: KnownCard) {
  return (
    <>
      {standing && <StandingLine standing={standing} />}
      <p>
        <Text>{maker}</Text>
        {'\u00a0· '}
        <Text>{description}</Text>
        {'\u00a0· '}
        <Launched launch={launch} family={version?.family} />
      </p>
      {version && <Released version={version} />}
      <LicenceToday licence={licence} />
    </>
  );
}

function Launched({ launch, family }: { launch: Launch; family: string | undefined }) {
  const { say, dates } = useWording();
  const date = launch.date && dates.full(launch.date);
  const ofFamily = family && (date ? say('versionOf', family, date) : say('versionOfUndated', family));
  return (
    <>
      {ofFamily ?? (date ? say('launchedOn', date) : say('launchNotKnown'))} <SourceRefs of={launch} />
    </>
  );
}

function Released({ version }: { version: Launch }) {
  const { say, dates } = useWording();
  return (
    <p>
      {version.date && say('releasedOn', dates.full(version.date))} <Fact line={version} />
    </p>
  );
}
