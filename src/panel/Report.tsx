/** The report of a page or a text: its head, and one section for each kind of finding. */
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { WordingContext, wordingOf } from '../card/context';
import { LessonContext } from '../card/lesson';
import { useLessonOf } from '../classroom/useLessonOf';
import { today } from '../clock';
import { useSay } from '../ui/say';
import { Head, summary } from './Head';
import { JumpContext, type Place } from './jump';
import { PageDayContext } from './page-day';
import type { SectionProps } from './Section';
import { Cites } from './sections/Cites';
import { Claims } from './sections/Claims';
import { Exports } from './sections/Exports';
import { Figures } from './sections/Figures';
import { LookAlikes } from './sections/LookAlikes';
import { Models } from './sections/Models';
import { Reply } from './sections/Reply';
import { Signals } from './sections/Signals';

/** In the order in which they stand; each is absent where it has nothing to say. */
const sections: readonly ComponentType<SectionProps>[] = [
  Models,
  Claims,
  Figures,
  LookAlikes,
  Cites,
  Signals,
  Reply,
  Exports,
];

interface Props extends SectionProps {
  onJump: (place: Place) => void;
}

export function Report({ facts, done, onJump }: Props) {
  const say = useSay();
  const day = done?.report.today ?? today(facts.url);
  const lesson = useLessonOf(facts);
  const wording = useMemo(() => wordingOf({ today: day }, say), [day, say]);
  return (
    <WordingContext.Provider value={wording}>
      <PageDayContext.Provider value={done?.report.date?.day}>
        <JumpContext.Provider value={onJump}>
          <LessonContext.Provider value={lesson}>
            <Head facts={facts} done={done} />
            <Told done={done} />
            {sections.map((One, index) => (
              // Until it is known whether verdicts are covered, none is shown.
              <One key={index} facts={facts} done={lesson && done} />
            ))}
          </LessonContext.Provider>
        </JumpContext.Provider>
      </PageDayContext.Provider>
    </WordingContext.Provider>
  );
}

/** Screen readers hear at their leisure that the report is there, or has changed. */
function Told({ done }: Pick<Props, 'done'>) {
  const say = useSay();
  const [words, setWords] = useState('');
  useEffect(() => setWords(done ? summary(done, say) : ''), [done, say]);
  return (
    <p class="summary" role="status">
      {done ? words : say('panelReading')}
    </p>
  );
}
