/** How pages come to be compared: from the open tabs, from the example, or one by one from the panel. */
import { useState } from 'preact/hooks';
import type { PageReport } from '../report/page-report';
import { type OpenTab, openTabs, type Refusal, readTab } from '../ui/open-tabs';
import { Button, Notice } from '../ui/parts';
import { reportOf } from '../ui/report-of';
import { useSay } from '../ui/say';
import type { WordKey } from '../words/words';
import { readExample } from './example';
import { addPages } from './store';

const refusals: Record<Refusal, WordKey> = {
  unseen: 'compareUnseen',
  closed: 'compareClosed',
  denied: 'compareDenied',
  off: 'compareOff',
  silent: 'compareSilent',
};

interface Outcome {
  added: number;
  /** Titles of pages for which there was no room. */
  left: string[];
  refused: OpenTab[];
}

async function gatherTabs(): Promise<Outcome> {
  const found = await Promise.all(
    (await openTabs()).map(async (tab) => {
      if (tab.refusal) return { tab, report: null };
      const facts = await readTab(tab.id);
      return { tab: facts ? tab : { ...tab, refusal: 'silent' as const }, report: facts && (await reportOf(facts)) };
    }),
  );
  return keep(
    found.flatMap(({ report }) => report ?? []),
    found.flatMap(({ tab }) => (tab.refusal ? [tab] : [])),
  );
}

async function keep(reports: PageReport[], refused: OpenTab[] = []): Promise<Outcome> {
  const left = await addPages(reports);
  return { added: reports.length - left.length, left, refused };
}

export function Gather({ pages }: { pages: PageReport[] }) {
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failure, setFailure] = useState(false);
  const act = (gather: () => Promise<Outcome>): void => {
    setFailure(false);
    gather().then(setOutcome, () => setFailure(true));
  };
  return (
    <div class="screen gather">
      <p class="row">
        <Button look="primary" onClick={() => act(gatherTabs)}>
          {say('compareTabs')}
        </Button>
        <Button onClick={() => act(async () => keep(await readExample()))}>{say('compareExample')}</Button>
      </p>
      {failure && <Notice kind="problem">{say('compareFailed')}</Notice>}
      {outcome && <Told outcome={outcome} />}
      {!outcome && pages.length === 0 && <p class="aside">{say('compareNone')}</p>}
    </div>
  );
}

function Told({ outcome: { added, left, refused } }: { outcome: Outcome }) {
  const say = useSay();
  return (
    <Notice>
      <p>{say('compareAddedCount', String(added))}</p>
      {left.length > 0 && <p>{say('compareNoRoom', left.join(say('listSeparator')))}</p>}
      {refused.length > 0 && (
        <ul class="plain">
          {refused.map(({ id, title, refusal = 'silent' }) => (
            <li key={id}>
              <bdi>{title || say('compareSomeTab')}</bdi>: {say(refusals[refusal])}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
