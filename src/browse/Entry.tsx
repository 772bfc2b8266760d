/** An entry, or a version of it: all that its card says, unfolded, and what the card has no room for. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Caveats, Lookalikes } from '../card/Caveats';
import { CheckedOn } from '../card/CheckedOn';
import { WordingContext, wordingOf } from '../card/context';
import { Text } from '../card/Fact';
import { Head } from '../card/Head';
import { Privacy } from '../card/Privacy';
import { Rollout } from '../card/Rollout';
import { Section } from '../card/Section';
import { SourceList } from '../card/Sources';
import type { EntryContent } from '../report/entry-content';
import { useSay } from '../ui/say';
import { Claims } from './Claims';
import { Licences, Modalities, Modes, Versions } from './Facts';
import { Relations } from './Relations';
import { Report } from './Report';
import type { Relatives, Row } from './rows';
import { Timeline } from './Timeline';

interface Props {
  content: EntryContent;
  row: Row;
  relatives: Relatives;
  takesFocus: boolean;
}

export function Entry({ content, row, relatives, takesFocus }: Props) {
  const say = useSay();
  const wording = useMemo(() => ({ ...wordingOf(content, say), unfolded: true }), [content, say]);
  const heading = useHeading(content.title, takesFocus);
  return (
    <WordingContext.Provider value={wording}>
      <article class="entry" aria-labelledby="entry">
        <header>
          <h2 id="entry" tabIndex={-1} ref={heading}>
            <Text>{content.title}</Text>
          </h2>
          <Head {...content} />
          <p class="aside">
            <CheckedOn date={content.checked} stale={content.stale} />
          </p>
        </header>
        <Timeline content={content} />
        <Claims {...content} />
        <Rollout {...content} />
        <Privacy {...content} />
        <Caveats {...content} />
        <Versions {...content} />
        <Modes {...content} />
        <Modalities {...content} />
        <Licences {...content} />
        <Lookalikes {...content} />
        <Relations row={row} model={content.model} relatives={relatives} />
        <Section name="sources" title={say('sources')}>
          {() => <SourceList sources={content.sources} />}
        </Section>
        <Report content={content} />
      </article>
    </WordingContext.Provider>
  );
}

/** Gives the tab its title, and the focus to what was opened. */
function useHeading(title: string, takesFocus: boolean) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say('browseTitle')}`;
    return () => {
      document.title = say('browseTitle');
    };
  }, [title, say]);
  useEffect(() => {
    if (!takesFocus) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
