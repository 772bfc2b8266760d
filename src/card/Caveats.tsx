import type { KnownCard, Line } from '../report/card-types';
import { beginning, charactersPerLine, oneOfEach } from '../report/fold';
import { useWording } from './context';
import { Fact, Text } from './Fact';
import { Section } from './Section';

const brief = { items: 2, lines: 5, perLine: charactersPerLine.full, textOf: (line: Line) => line.text };

export function Caveats({ caveats, version }: KnownCard) {
  const { say } = useWording();
  if (caveats.length === 0) return null;
  const first = oneOfEach(caveats, (caveat) => caveat.kind, brief);
  return (
    <Section
      name="caveats"
      title={version ? say('caveatsOf', version.family) : say('caveats')}
      hidden={caveats.length - first.length}
    >
      {(open) => (
        <ul class="points">
          {(open ? caveats : first).map((line) => (
            <li key={line.text}>
              <Fact line={line} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function Lookalikes({ lookalikes }: KnownCard) {
  const { say } = useWording();
  if (lookalikes.length === 0) return null;
  const first = beginning(lookalikes, brief);
  return (
    <Section name="lookalikes" title={say('lookalikes')} hidden={lookalikes.length - first.length}>
      {(open) => (
        <ul class="points">
          {(open ? lookalikes : first).map((other) => (
            <li key={other.name}>
              <b>
                <Text>{other.name}</Text>
              </b>{' '}
              <Fact line={other} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
