import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { Button } from '../ui/parts';
import { useSay } from '../ui/say';
import { useAccess } from '../ui/useAccess';
import { WhereItRuns } from '../ui/WhereItRuns';

export function Welcome() {
  const say = useSay();
  const access = useAccess();
  return (
    <>
      <header>
        <img src="/icons/48.png" width="48" height="48" alt="" />
        <h1>{say('welcomeTitle')}</h1>
        <p class="lead">{say('welcomeLead')}</p>
      </header>
      <section>
        <h2>{say('welcomeTry')}</h2>
        <HowTo />
        <article class="example">
          <h3>{say('welcomeExampleTitle')}</h3>
          <p>{say('welcomeExampleText')}</p>
        </article>
        <p class="aside">{say('welcomeExampleNote')}</p>
      </section>
      <section>
        <h2>{say('accessHeading')}</h2>
        {access && <WhereItRuns access={access} />}
        <p class="row aside">
          {say('welcomeLater')}
          <Button look="link" onClick={() => void browser.runtime.openOptionsPage()}>
            {say('welcomeSettings')}
          </Button>
        </p>
      </section>
      <section>
        <h2>{say('welcomeNever')}</h2>
        <ul>
          <li>{say('welcomeNeverSend')}</li>
          <li>{say('welcomeNeverChange')}</li>
          <li>{say('welcomeNeverKeep')}</li>
          <li>{say('welcomeNeverGuess')}</li>
        </ul>
      </section>
    </>
  );
}

/** Names the keys as they are set; a reader, or another extension, may have taken them. */
function HowTo() {
  const say = useSay();
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setKeys(commands.find(({ name }) => name === 'next-mention')?.shortcut ?? '');
    });
  }, []);
  return <p>{keys ? say('welcomeTryHow', keys) : say('welcomeTryHowNoKeys')}</p>;
}
