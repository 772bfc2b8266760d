/** What the page links to, of the sources on its models, and on which models it links none. */

import { Text } from '../../card/Fact';
import { SourceLine } from '../../card/Sources';
import type { CitedSource } from '../../report/page-report';
import { useSay } from '../../ui/say';
import { sourceWords } from '../../words/terms';
import { LongList } from '../LongList';
import { Section, type SectionProps } from '../Section';
import type { Unlinked } from '../view';

export function Cites({ done }: SectionProps) {
  const say = useSay();
  // A text that was pasted has lost its links.
  if (!done || done.facts.url === undefined || done.report.models.every(({ pack }) => pack === undefined)) return null;
  const { report, unlinked } = done;
  return (
    <Section title={say('panelCites')}>
      {report.cited.length > 0 && (
        <LongList items={report.cited} first={8} label={say('panelCites')} look="points" Row={CitedRow} />
      )}
      {unlinked.length > 0 && (
        <>
          <h3>{say('panelUnlinked')}</h3>
          <LongList items={unlinked} first={8} label={say('panelUnlinked')} look="points" Row={UnlinkedRow} />
        </>
      )}
    </Section>
  );
}

function CitedRow({ item: { href, publisher, kind } }: { item: CitedSource }) {
  const say = useSay();
  return (
    <>
      <a href={href} target="_blank" rel="noopener noreferrer">
        <Text>{publisher}</Text>
      </a>
      <span class="aside">
        {say('listSeparator')}
        {say(sourceWords[kind])}
        {say('listSeparator')}
        <bdi>{new URL(href).hostname}</bdi>
      </span>
    </>
  );
}

function UnlinkedRow({ item: { name, source } }: { item: Unlinked }) {
  return (
    <>
      <b>
        <Text>{name}</Text>
      </b>
      {source && (
        <>
          {'\u00a0· '}
          <SourceLine source={source} />
        </>
      )}
    </>
  );
}
