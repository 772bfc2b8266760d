/** What the report is about: the page, when it was written and how that was found, and what was found in it. */
import { useWording } from '../card/context';
import { Notice } from '../ui/parts';
import { dateSourceWords } from '../words/terms';
import { counted, type Say } from '../words/words';
import type { SectionProps } from './Section';
import { useUncovered } from './useUncovered';
import { namesAny } from './view';
import type { Done } from './work';

export function Head({ facts, done }: SectionProps) {
  const { say } = useWording();
  return (
    <header>
      <h1>
        <bdi>{facts.title || hostOf(facts.url)}</bdi>
      </h1>
      {facts.url !== undefined && (
        <p class="aside">
          <bdi>{hostOf(facts.url)}</bdi>
        </p>
      )}
      {done && <Written done={done} />}
      <ToReply done={done} />
      {!namesAny(facts) && <Notice>{say('panelNoModels')}</Notice>}
    </header>
  );
}

function Written({ done: { report } }: { done: Done }) {
  const { say, dates } = useWording();
  const { date } = report;
  if (!date || date.from === 'given') return <p class="aside">{say('panelDateNone')}</p>;
  return <p>{say('pageDateFound', dates.full(date.day), say(dateSourceWords[date.from]))}</p>;
}

/** The section of the reply kit. Whoever has a minute needs nothing else, and it is far down. */
export const REPLY = 'reply';

/** There is something to say about the page. */
export const hasReply = ({ report }: Done): boolean => report.notes.length + report.signals.length > 0;

function ToReply({ done }: Pick<SectionProps, 'done'>) {
  const { say } = useWording();
  const shown = useUncovered(done);
  if (!shown || !hasReply(shown)) return null;
  return (
    <p>
      <a href={`#${REPLY}`}>{say('panelToReply')}</a>
    </p>
  );
}

const hostOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';

/** One line for those who don't look: what there is, in numbers. */
export function summary({ report }: Done, say: Say): string {
  const { models, notes, hints } = report;
  return [
    counted(say, models.length, 'countModelsOne', 'countModelsOther'),
    counted(say, notes.length, 'countNotesOne', 'countNotesOther'),
    ...(hints.length > 0 ? [counted(say, hints.length, 'countFiguresOne', 'countFiguresOther')] : []),
  ].join(say('listSeparator'));
}
