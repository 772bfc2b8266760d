import type { EventLine, KnownCard } from '../report/card-types';
import { charactersPerLine, oneOfEach } from '../report/fold';
import type { WordKey } from '../words/words';
import { useWording } from './context';
import { Happened, HappenedByKind } from './Happened';
import { Section } from './Section';

const brief = {
  items: 3,
  lines: 7,
  perLine: charactersPerLine.besideDate,
  textOf: (event: EventLine) => event.text,
};

const headings: Record<KnownCard['changed']['basis'], WordKey> = {
  page: 'changedSincePage',
  launch: 'changedSinceLaunch',
  release: 'changedSinceRelease',
};

export function Changed({ changed: { basis, since, events } }: KnownCard) {
  const { say, dates } = useWording();
  if (events.length === 0) return null;
  const first = oneOfEach(events, (event) => event.kind, brief);
  const title = say(headings[basis], ...(basis === 'page' && since ? [dates.full(since)] : []));
  return (
    <Section name="changed" title={title} hidden={events.length - first.length}>
      {(open) => (open ? <HappenedByKind events={events} /> : <Happened events={first} />)}
    </Section>
  );
}
