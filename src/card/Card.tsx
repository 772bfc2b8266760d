import { useMemo } from 'preact/hooks';
import type { CardContent, KnownCard, UnknownCard } from '../report/card-types';
import type { Say } from '../words/words';
import { Caveats, Lookalikes } from './Caveats';
import { Changed } from './Changed';
import { useWording, WordingContext, wordingOf } from './context';
import { Text } from './Fact';
import { Head } from './Head';
import { Privacy } from './Privacy';
import { Rollout } from './Rollout';
import { Sources } from './Sources';

export interface CardProps {
  content: CardContent;
  theme: 'light' | 'dark';
  say: Say;
  onClose: () => void;
}

/** Not modal: a reader goes on reading beside it. It can take the focus, for those who open it by keyboard. */
export function Card({ content, theme, say, onClose }: CardProps) {
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
              <Text>{content.title}</Text>
            </h2>
            <Close onClose={onClose} />
          </div>
          {content.kind === 'known' ? <Known content={content} /> : <Unknown content={content} />}
        </div>
      </div>
    </WordingContext.Provider>
  );
}

function Known({ content }: { content: KnownCard }) {
  return (
    <>
      <div class="head">
        <Head {...content} />
      </div>
      <Changed {...content} />
      <Rollout {...content} />
      <Privacy {...content} />
      <Caveats {...content} />
      <Lookalikes {...content} />
      <Sources {...content} />
    </>
  );
}

function Unknown({ content: { checked, stale } }: { content: UnknownCard }) {
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
