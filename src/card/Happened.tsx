/** Dated events. */
import type { EventLine } from '../report/card-types';
import { eventWords } from '../words/terms';
import { useWording } from './context';
import { Fact } from './Fact';

export function Happened({ events }: { events: EventLine[] }) {
  return (
    <ul class="dated">
      {events.map((event) => (
        <Row key={`${event.date} ${event.text}`} event={event} />
      ))}
    </ul>
  );
}

/** A long list says by what it is ordered. */
export function HappenedByKind({ events }: { events: EventLine[] }) {
  const { say } = useWording();
  return [...new Set(events.map((event) => event.kind))].map((kind) => (
    <div class="group" key={kind}>
      <h4>{say(eventWords[kind])}</h4>
      <Happened events={events.filter((event) => event.kind === kind)} />
    </div>
  ));
}

function Row({ event }: { event: EventLine }) {
  const { say, dates, today } = useWording();
  return (
    <li>
      <time dateTime={event.date}>{dates.brief(event.date, today)}</time>
      <div>
        <Fact line={event} />
        {event.planned && <small> {say('planned')}</small>}
      </div>
    </li>
  );
}
