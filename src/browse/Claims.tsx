/** The claims on record: what pages say of the model, and what the sources say to it. */
import { Text } from '../card/Fact';
import { Section } from '../card/Section';
import { Verdict } from '../card/Verdict';
import type { EntryContent } from '../report/entry-content';
import { useSay } from '../ui/say';

export function Claims({ claims }: EntryContent) {
  const say = useSay();
  if (claims.length === 0) return null;
  return (
    <Section name="claims" title={say('browseClaims')}>
      {() => (
        <ul class="claims">
          {claims.map((line) => (
            <li key={line.claim}>
              <p>
                <Text>{line.says}</Text>
              </p>
              <Verdict line={line} pageDay={undefined} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
