/** A model: its name leads to its first mention; its card and its mentions open below. */
import { useId, useMemo, useState } from 'preact/hooks';
import { Text } from '../../card/Fact';
import type { ReportModel } from '../../report/models';
import { useSay } from '../../ui/say';
import { counted } from '../../words/words';
import { Jump } from '../jump';
import { LongList } from '../LongList';
import { mentionLines } from '../view';
import { MentionRow } from './MentionRow';
import { ModelCard } from './ModelCard';
import { useOpened } from './opened';

export function ModelRow({ item }: { item: ReportModel }) {
  const { model, name, maker, count, start, end } = item;
  const say = useSay();
  const id = useId();
  const { model: open, open: setOpen, facts, done } = useOpened();
  const [isListed, setListed] = useState(false);
  const isOpen = open === model;
  return (
    <>
      <h3 class="name" id={id}>
        <Jump to={{ start, end }} look="name">
          <Text>{name}</Text>
        </Jump>
      </h3>
      <p class="row aside">
        {maker && <Text>{maker}</Text>}
        <button
          type="button"
          class="more"
          id={`${id}-facts`}
          aria-expanded={isOpen}
          aria-labelledby={`${id}-facts ${id}`}
          disabled={!done}
          onClick={() => setOpen(isOpen ? null : model)}
        >
          {say('panelFacts')}
        </button>
        <button
          type="button"
          class="more"
          id={`${id}-mentions`}
          aria-expanded={isListed}
          aria-labelledby={`${id}-mentions ${id}`}
          disabled={facts.text === ''}
          onClick={() => setListed(!isListed)}
        >
          {counted(say, count, 'panelMentionsOne', 'panelMentionsOther')}
        </button>
      </p>
      {isListed && <Mentions model={model} name={name} />}
      {isOpen && done && <ModelCard of={item} done={done} />}
    </>
  );
}

function Mentions({ model, name }: { model: string; name: string }) {
  const say = useSay();
  const { facts } = useOpened();
  const lines = useMemo(() => mentionLines(facts, model), [facts, model]);
  return <LongList items={lines} first={20} label={say('panelMentionsOf', name)} look="mentions" Row={MentionRow} />;
}
