/** The foot of the card: how many sources, when they were last compared, and the list. */
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardSource, KnownCard } from '../report/card-types';
import { sourceWords } from '../words/terms';
import { countSources } from '../words/words';
import { CheckedOn } from './CheckedOn';
import { useWording } from './context';
import { Text } from './Fact';
import { detailsOf } from './SourceRefs';

export function Sources({ sources, checked, stale }: Pick<KnownCard, 'sources' | 'checked' | 'stale'>) {
  const { say } = useWording();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // The button sticks to the card's lower edge: without this, opening it would seem to do nothing. Not by
    // scrollIntoView, which may move the page as well.
    const scroller = list.current?.closest('.card');
    if (scroller) scroller.scrollTop = (list.current?.offsetTop ?? 0) - scroller.clientHeight / 2;
  }, [open]);
  return (
    <>
      <div class="foot">
        <h3>
          <button type="button" class="more" aria-expanded={open} onClick={() => setOpen((was) => !was)}>
            {countSources(say, sources.length)}
          </button>
        </h3>
        {' · '}
        <CheckedOn date={checked} stale={stale} />
      </div>
      {open && <SourceList sources={sources} list={list} />}
    </>
  );
}

export function SourceList({ sources, list = null }: { sources: CardSource[]; list?: Ref<HTMLOListElement> }) {
  return (
    <ol class="sources" ref={list}>
      {sources.map((source) => (
        <Entry key={source.number} source={source} />
      ))}
    </ol>
  );
}

function Entry({ source }: { source: CardSource }) {
  return (
    <li value={source.number}>
      <span class="number">[{source.number}]</span>
      <div>
        <SourceLine source={source} />
      </div>
    </li>
  );
}

/** Its title leads to it; who says it, when, and as what, stands behind. */
export function SourceLine({ source }: { source: CardSource }) {
  const wording = useWording();
  const separator = wording.say('listSeparator');
  const [publisher, ...more] = detailsOf(source, sourceWords[source.kind], wording);
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        <Text>{source.title}</Text>
      </a>
      <span class="aside">
        {separator}
        <Text>{publisher}</Text>
        {more.map((detail) => separator + detail)}
      </span>
    </>
  );
}
