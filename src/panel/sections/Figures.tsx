/** Figures about a model for which the page gives no source. Listed here whether they are marked in the page or not. */
import { Text } from '../../card/Fact';
import type { ReportHint } from '../../report/page-report';
import { quote } from '../../report/quote';
import { useSay } from '../../ui/say';
import { Jump } from '../jump';
import { LongList } from '../LongList';
import { Section, type SectionProps } from '../Section';

export function Figures({ done }: SectionProps) {
  const say = useSay();
  const hints = done?.report.hints ?? [];
  if (hints.length === 0) return null;
  return (
    <Section title={say('panelFigures')} count={hints.length} note={say('panelFiguresNote')}>
      <LongList items={hints} first={6} label={say('panelFigures')} look="quotes" Row={FigureRow} />
    </Section>
  );
}

function FigureRow({ item: { start, end, sentence, name } }: { item: ReportHint }) {
  return (
    <>
      <Jump to={{ start, end }} look="quote">
        <q dir="auto">{quote(sentence)}</q>
      </Jump>
      <p class="aside">
        <Text>{name}</Text>
      </p>
    </>
  );
}
