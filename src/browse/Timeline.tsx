/** All that has a day: a picture, and the same as a list. */
import { useWording, WordingContext } from '../card/context';
import { Fact, Text } from '../card/Fact';
import { Place } from '../card/Ladder';
import { Section } from '../card/Section';
import { axisOf } from '../report/axis';
import type { EntryContent } from '../report/entry-content';
import type { Moment } from '../report/timeline';
import { Picture } from './Picture';

/** How many rows stand there before the list is opened: browse.css has the same number. */
const first = 6;

export function Timeline({ content: { moments, title, today } }: { content: EntryContent }) {
  const wording = useWording();
  const axis = axisOf(moments, today);
  if (!axis) return null;
  return (
    <WordingContext.Provider value={{ ...wording, unfolded: false }}>
      <Section name="timeline" title={wording.say('browseTimeline')} hidden={Math.max(0, moments.length - first)}>
        {(open) => (
          <>
            <Picture axis={axis} title={title} />
            <ul class={open ? 'dated' : 'dated folded'}>
              {moments.map((moment, index) => (
                <Row key={index} moment={moment} />
              ))}
            </ul>
          </>
        )}
      </Section>
    </WordingContext.Provider>
  );
}

function Row({ moment }: { moment: Moment }) {
  const { say, dates } = useWording();
  return (
    <li>
      <time dateTime={moment.date}>{dates.full(moment.date)}</time>
      <div>
        <Told moment={moment} />
        {moment.planned && moment.what === 'event' && <small> {say('planned')}</small>}
      </div>
    </li>
  );
}

function Told({ moment: { what, line } }: { moment: Moment }) {
  if (what === 'place') return <Place row={line} />;
  if (what !== 'version') return <Fact line={line} />;
  return (
    <>
      <b>
        <Text>{line.name}</Text>
      </b>{' '}
      <Fact line={line} />
    </>
  );
}
