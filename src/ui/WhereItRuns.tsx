/** The choice of where Caveat runs, in plain words before the browser's own question. */
import { useState } from 'preact/hooks';
import { type Access, type Choice, grant, planOf, revoke } from '../settings/access';
import { listedSites } from '../settings/listed';
import type { WordKey } from '../words/words';
import { Button, Notice, Choice as Option } from './parts';
import { useSay } from './say';

const words: Record<Choice, { label: WordKey; help: WordKey; done: WordKey }> = {
  click: { label: 'accessClick', help: 'accessClickHelp', done: 'accessNowClick' },
  list: { label: 'accessList', help: 'accessListHelp', done: 'accessNowList' },
  everywhere: { label: 'accessEverywhere', help: 'accessEverywhereHelp', done: 'accessNowEverywhere' },
};
const choices = Object.keys(words) as Choice[];

type Outcome = { kind: 'done'; choice: Choice } | { kind: 'declined' };

/** Both calls begin within the click: after the first answer, the browser no longer counts it as one. */
async function apply(choice: Choice, access: Access): Promise<Outcome> {
  const { asks, returns } = planOf(choice, access);
  const returning = returns.length > 0 ? revoke(returns) : true;
  const asking = asks.length > 0 ? grant(asks) : true;
  const [, granted] = await Promise.all([returning, asking]);
  return granted ? { kind: 'done', choice } : { kind: 'declined' };
}

export function WhereItRuns({ access }: { access: Access }) {
  const say = useSay();
  const [picked, setPicked] = useState<Choice | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const shown = picked ?? access.choice;
  const use = (): void => {
    if (shown === 'some') return;
    apply(shown, access)
      .catch((): Outcome => ({ kind: 'declined' }))
      .then((result) => {
        setOutcome(result);
        setPicked(null);
      });
  };
  return (
    <fieldset class="choices">
      <legend class="unseen">{say('accessHeading')}</legend>
      {access.choice === 'some' && (
        <Option
          type="radio"
          name="access"
          label={say('accessSome')}
          help={say('accessSomeHelp')}
          checked={shown === 'some'}
          onChange={() => setPicked(null)}
        />
      )}
      {choices.map((choice) => (
        <Option
          key={choice}
          type="radio"
          name="access"
          label={say(words[choice].label, String(listedSites.length))}
          help={say(words[choice].help)}
          checked={shown === choice}
          onChange={() => setPicked(choice)}
        >
          {choice === 'list' && <List />}
        </Option>
      ))}
      <p class="row">
        <Button look="primary" onClick={use}>
          {say('accessUse')}
        </Button>
        <span class="aside">{say('accessBrowserAsks')}</span>
      </p>
      {outcome?.kind === 'done' && <Notice kind="done">{say(words[outcome.choice].done)}</Notice>}
      {outcome?.kind === 'declined' && <Notice kind="problem">{say('accessDeclined')}</Notice>}
    </fieldset>
  );
}

function List() {
  const say = useSay();
  return (
    <details>
      <summary>{say('accessShowList')}</summary>
      <ul class="plain sites">
        {listedSites.map((site) => (
          <li key={site} dir="ltr">
            {site}
          </li>
        ))}
      </ul>
    </details>
  );
}
