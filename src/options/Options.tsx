import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../ui/parts';
import { useSay } from '../ui/say';
import { useAccess } from '../ui/useAccess';
import { type SettingsState, useSettings } from '../ui/useSettings';
import { WhereItRuns } from '../ui/WhereItRuns';
import { CardOptions } from './CardOptions';
import { File } from './File';
import { Keys } from './Keys';
import { MarkOptions } from './MarkOptions';
import { GrantedSites, OffSites } from './Sites';

export function Options() {
  const say = useSay();
  const access = useAccess();
  const state = useSettings();
  if (!access || !state.now) return null;
  const { settings } = state.now;
  const set = (change: object): void => state.change((now) => ({ ...now, ...change }));
  const shown = { settings, set };
  return (
    <>
      <h1>{say('optionsTitle')}</h1>
      <Notices {...state} />
      <section>
        <h2>{say('accessHeading')}</h2>
        <WhereItRuns access={access} />
        <GrantedSites access={access} />
        <OffSites {...shown} />
      </section>
      <MarkOptions {...shown} />
      <CardOptions {...shown} />
      <Keys />
      <File settings={settings} change={state.change} />
    </>
  );
}

/** What is wrong stays in sight; that a change is saved is only said. */
function Notices({ now, failure, saved }: SettingsState) {
  const say = useSay();
  const [word, setWord] = useState('');
  useEffect(() => {
    if (saved === 0) return;
    setWord(say('settingsSaved'));
    // Said again after the next change only if it was gone.
    const timer = setTimeout(() => setWord(''), 2000);
    return () => clearTimeout(timer);
  }, [saved, say]);
  return (
    <div class="notices">
      {now?.problem && (
        <Notice kind="problem">{say(now.problem.kind === 'future' ? 'settingsFuture' : 'settingsCorrupt')}</Notice>
      )}
      {failure && <Notice kind="problem">{say('settingsNotSaved', failure)}</Notice>}
      <p class="unseen" role="status">
        {word}
      </p>
    </div>
  );
}
