import { Fragment } from 'preact';
import type { Licence, LicenceLine } from '../report/card-types';
import { licenceWords } from '../words/terms';
import { useWording, type Wording } from './context';
import { SourceRefs } from './SourceRefs';

/** Today's terms, what they were at launch if they have changed, and the parts with terms of their own. */
export function LicenceToday({ licence: { today, atLaunch, variants } }: { licence: Licence }) {
  const wording = useWording();
  const parts = [
    ...(today ? [{ line: today, words: ofToday(today, atLaunch !== undefined, wording) }] : []),
    ...(atLaunch ? [{ line: atLaunch, words: wording.say('licenceAtLaunch', named(atLaunch, wording)) }] : []),
    ...variants.map((line) => ({ line, words: ofPart(line, wording) })),
  ];
  return (
    <p>
      {parts.map(({ line, words }, index) => (
        <Fragment key={words}>
          {index > 0 && '; '}
          <bdi>{words}</bdi> <SourceRefs of={line} />
        </Fragment>
      ))}
    </p>
  );
}

/** A day is news only where there was another licence before. */
function ofToday(line: LicenceLine, changed: boolean, wording: Wording): string {
  const words = named(line, wording);
  return changed ? since(words, line, wording) : words;
}

function named({ status, licence }: LicenceLine, { say }: Wording): string {
  const word = say(licenceWords[status]);
  return licence ? say('licenceNamed', word, licence) : word;
}

function since(words: string, { from }: LicenceLine, { say, dates }: Wording): string {
  return from ? say('licenceSince', words, dates.full(from)) : words;
}

/** Without the licence's name, which has no room here: the part's own card has it, or the timeline. */
function ofPart(line: LicenceLine, wording: Wording): string {
  const { say } = wording;
  return say('licenceOfPart', line.scope ?? '', since(say(licenceWords[line.status]), line, wording));
}
