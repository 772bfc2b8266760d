import type { EventLine, KnownCard } from '../report/card-types';
import { charactersPerLine, oneOfEach } from '../report/fold';
import { dateSourceWords } from '../words/terms';
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

export function Changed({ changed }: KnownCard) {
  const { say, dates } = useWording();
  const { basis, since, from, events } = changed;
  if (events.length === 0) return null;
  const first = oneOfEach(events, (event) => event.kind, brief);
  const title = say(headings[basis], ...(basis === 'page' && since ? [dates.full(since)] : []));
  return (
    <Section name="changed" title={title} hidden={events.length - first.length} notes={basis !== 'page' || !!from}>
      {(open) => (
        <>
          {open && <Basis changed={changed} />}
          {open ? <HappenedByKind events={events} /> : <Happened events={first} />}
        </>
      )}
    </Section>
  );
}

/** Which day the changes are counted from, and how that is known. */
function Basis({ changed: { basis, since, from } }: Pick<KnownCard, 'changed'>) {
  const { say, dates } = useWording();
  if (basis !== 'page') return <p class="aside">{say('pageDateNone')}</p>;
  if (!since || !from) return null;
  return <p class="aside">{say('pageDateFound', dates.full(since), say(dateSourceWords[from]))}</p>;
}
