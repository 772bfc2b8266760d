/** The pages of open tabs, as far as Caveat runs in them. */
import { useState } from 'preact/hooks';
import type { PageFacts } from '../report/page-facts';
import { type OpenTab, openTabs, readTab } from '../ui/open-tabs';
import { Button, Choice } from '../ui/parts';
import { useSay } from '../ui/say';
import type { QueueState } from './useQueue';

export function Tabs({ queue }: { queue: QueueState }) {
  const say = useSay();
  const [tabs, setTabs] = useState<OpenTab[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const choose = (id: number, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const read = async (): Promise<void> => {
    const asked = (tabs ?? []).filter(({ id }) => chosen.has(id));
    const found = await Promise.all(asked.map(({ id, refusal }) => (refusal ? null : readTab(id))));
    const pages = found.filter((facts): facts is PageFacts => facts !== null);
    const silent = asked.filter((_, index) => found[index] === null);
    if (silent.length > 0)
      queue.add((firstKey) =>
        silent.map(({ title }, at) => ({
          kind: 'bad',
          key: firstKey + at,
          place: at + 1,
          problem: 'not-read',
          ...(title && { title }),
        })),
      );
    if (pages.length > 0) queue.check({ pages });
    setTabs(null);
  };
  if (!tabs) return <Button onClick={() => void openTabs().then(setTabs)}>{say('queueTabs')}</Button>;
  return (
    <fieldset class="tabs">
      <legend>{say('queueTabs')}</legend>
      <p class="aside">{say('queueTabsHelp')}</p>
      {tabs.map(({ id, title, url }) => (
        <Choice
          key={id}
          type="checkbox"
          label={title || url || say('queueTabUnseen', String(id))}
          checked={chosen.has(id)}
          onChange={(isChosen) => choose(id, isChosen)}
        />
      ))}
      <p class="row">
        <Button onClick={() => void read()}>{say('queueTabsRead')}</Button>
        <Button onClick={() => setTabs(null)}>{say('queueTabsClose')}</Button>
      </p>
    </fieldset>
  );
}
