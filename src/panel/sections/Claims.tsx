/** What the page claims, and what the sources say to it: then and now. */

import { useMemo } from 'preact/hooks';
import { Covered } from '../../card/Covered';
import { useWording } from '../../card/context';
import { Text } from '../../card/Fact';
import { useLesson } from '../../card/lesson';
import { Sources } from '../../card/Sources';
import { Verdict } from '../../card/Verdict';
import type { ReportNote } from '../../report/page-report';
import { quote } from '../../report/quote';
import { isStale } from '../../report/stale';
import { useSay } from '../../ui/say';
import { Jump } from '../jump';
import { LongList } from '../LongList';
import { usePageDay } from '../page-day';
import { Section, type SectionProps } from '../Section';
import { Sourced } from '../Sourced';
import { bySentence, type Sentence } from '../view';

export function Claims({ done }: SectionProps) {
  const say = useSay();
  const sentences = useMemo(() => bySentence(done?.report.notes ?? []), [done]);
  const isLesson = useLesson()?.isOn ?? false;
  if (!done || done.report.models.length === 0) return null;
  const { notes } = done.report;
  if (notes.length === 0)
    return (
      <Section title={say('panelClaims')}>
        <p>{say('panelClaimsNone')}</p>
      </Section>
    );
  return (
    <Section title={say('panelClaims')} count={notes.length} {...(isLesson && { note: say('classroomCovers') })}>
      <LongList items={sentences} first={20} label={say('panelClaims')} look="claims" Row={SentenceRow} />
    </Section>
  );
}

function SentenceRow({ item: [first, ...more] }: { item: Sentence }) {
  const { start, end, sentence } = first;
  return (
    <>
      <Jump to={{ start, end }} look="quote">
        <q dir="auto">{quote(sentence)}</q>
      </Jump>
      {[first, ...more].map((note) => (
        <Note key={`${note.pack} ${note.claim}`} note={note} />
      ))}
    </>
  );
}

function Note({ note }: { note: ReportNote }) {
  const { name, says, sources, checked } = note;
  const { today } = useWording();
  const pageDay = usePageDay();
  return (
    <Sourced sources={sources}>
      <p class="aside">
        <Text>{name}</Text>
        {'\u00a0· '}
        <Text>{says}</Text>
      </p>
      <Covered line={note}>
        <Verdict line={note} pageDay={pageDay} full />
        <Sources sources={sources} checked={checked} stale={isStale(checked, today)} />
      </Covered>
    </Sourced>
  );
}
