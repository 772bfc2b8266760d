/** Sections that only the page of an entry has. */
import type { ComponentChildren } from 'preact';
import { useWording } from '../card/context';
import { Behind, Fact, Text } from '../card/Fact';
import { Section } from '../card/Section';
import type { LicenceLine } from '../report/card-types';
import type { EntryContent } from '../report/entry-content';
import { licenceWords } from '../words/terms';
import { formatRoute } from './route';

/** A row with its day, where it has one. */
function Dated({ date, children }: { date: string | undefined; children: ComponentChildren }) {
  const { dates } = useWording();
  return (
    <li>
      {date ? <time dateTime={date}>{dates.full(date)}</time> : <span />}
      <div>{children}</div>
    </li>
  );
}

export function Versions({ versions, model }: EntryContent) {
  const { say } = useWording();
  if (versions.length === 0) return null;
  return (
    <Section name="versions" title={say('browseVersions')}>
      {() => (
        <ul class="dated">
          {versions.map((version) => (
            <Dated key={version.id} date={version.date}>
              <a
                href={formatRoute({ id: version.id, query: '', filters: {} })}
                aria-current={version.id === model ? 'page' : undefined}
              >
                <Text>{version.name}</Text>
              </a>{' '}
              <Fact line={version} />
            </Dated>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function Modes({ modes }: EntryContent) {
  const { say } = useWording();
  if (modes.length === 0) return null;
  return (
    <Section name="modes" title={say('browseModes')}>
      {() => (
        <ul class="points">
          {modes.map((mode) => (
            <li key={mode.name}>
              <b>
                <Text>{mode.name}</Text>
              </b>{' '}
              <Fact line={mode} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function Modalities({ modalities }: EntryContent) {
  const { say } = useWording();
  if (!modalities) return null;
  const { input, output, note } = modalities;
  const list = (names: string[]) => <Text>{names.join(say('listSeparator'))}</Text>;
  return (
    <Section name="modalities" title={say('browseModalities')}>
      {() => (
        <>
          <dl class="terms">
            <dt>{say('browseInput')}</dt>
            <dd>{list(input)}</dd>
            <dt>{say('browseOutput')}</dt>
            <dd>{list(output)}</dd>
          </dl>
          <p class="note">
            {note && <Text>{note}</Text>}
            <Behind of={modalities} />
          </p>
        </>
      )}
    </Section>
  );
}

export function Licences({ licences }: EntryContent) {
  const { say } = useWording();
  return (
    <Section name="licences" title={say('browseLicences')}>
      {() => (
        <ul class="dated">
          {licences.map((line) => (
            <Dated key={line.text} date={line.from}>
              <b>
                <Terms line={line} />
              </b>{' '}
              <Fact line={line} />
            </Dated>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Terms({ line: { status, licence, scope } }: { line: LicenceLine }) {
  const { say } = useWording();
  const word = say(licenceWords[status]);
  const named = licence ? say('licenceNamed', word, licence) : word;
  return <bdi>{scope ? say('licenceOfPart', scope, named) : named}</bdi>;
}
