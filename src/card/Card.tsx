import { useMemo } from 'preact/hooks';
import type { Lesson } from '../classroom/lesson';
import type { CardContent, KnownCard, UnknownCard } from '../report/card-types';
import type { Say } from '../words/words';
import { Caveats, Lookalikes } from './Caveats';
import { Changed } from './Changed';
import { useWording, WordingContext, wordingOf } from './context';
import { Text } from './Fact';
import { Head } from './Head';
import { LessonContext } from './lesson';
import { Hint, Note, type OnAbout } from './Note';
import { Privacy } from './Privacy';
import { Rollout } from './Rollout';
import { Said } from './Said';
import { Sources } from './Sources';
import { Ticker } from './Ticker';

export interface CardProps {
  content: CardContent;
  theme: 'light' | 'dark';
  say: Say;
  onClose: () => void;
  /** Asks for the card of a model that a sentence is about. */
  onAbout: OnAbout;
  /** Covers verdicts in a class. */
  lesson?: Lesson;
}

/** Not modal: a reader goes on reading beside it. It can take the focus, for those who open it by keyboard. */
export function Card({ content, theme, say, onClose, onAbout, lesson }: CardProps) {
  const wording = useMemo(() => wordingOf(content, say), [content, say]);
  return (
    <WordingContext.Provider value={wording}>
      <div
        class="frame"
        data-theme={theme}
        lang={say('dateLocale')}
        dir={say('textDirection') === 'rtl' ? 'rtl' : 'ltr'}
      >
        <div class="card" role="dialog" aria-labelledby="title" tabIndex={-1}>
          <div class="title">
            <h2 id="title">
              <Title of={content} />
            </h2>
            <Close onClose={onClose} />
          </div>
          <LessonContext.Provider value={lesson ?? null}>
            <Body content={content} onAbout={onAbout} />
          </LessonContext.Provider>
        </div>
      </div>
    </WordingContext.Provider>
  );
}

function Title({ of }: { of: CardContent }) {
  const { say } = useWording();
  if (of.kind === 'known' || of.kind === 'unknown') return <Text>{of.title}</Text>;
  if (of.kind === 'ticker') return <>{say('noteTickerTitle', of.ticker)}</>;
  if (of.kind === 'hint') return <>{say('noteFigureTitle', of.about.name)}</>;
  return <>{say('noteTitle', of.about.map(({ name }) => name).join(say('listSeparator')))}</>;
}

function Body({ content, onAbout }: Pick<CardProps, 'content' | 'onAbout'>) {
  switch (content.kind) {
    case 'known':
      return <Known content={content} />;
    case 'unknown':
      return <Unknown content={content} />;
    case 'note':
      return <Note content={content} onAbout={onAbout} />;
    case 'ticker':
      return <Ticker content={content} />;
    case 'hint':
      return <Hint content={content} onAbout={onAbout} />;
  }
}

/** What a model's card says, without the frame around it. */
export function Known({ content }: { content: KnownCard }) {
  return (
    <>
      <div class="head">
        <Head {...content} />
      </div>
      <Changed {...content} />
      <Said {...content} />
      <Rollout {...content} />
      <Privacy {...content} />
      <Caveats {...content} />
      <Lookalikes {...content} />
      <Sources {...content} />
    </>
  );
}

export function Unknown({ content: { checked, stale } }: { content: UnknownCard }) {
  const { say, dates } = useWording();
  return (
    <div class="head">
      <p>{say('unknownVersion')}</p>
      <p class="aside">{say(stale ? 'unknownCheckedLongAgo' : 'unknownChecked', dates.full(checked))}</p>
    </div>
  );
}

function Close({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="close" aria-label={useWording().say('close')} onClick={onClose}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path class="line" d="M1 1l8 8M9 1l-8 8" />
      </svg>
    </button>
  );
}
