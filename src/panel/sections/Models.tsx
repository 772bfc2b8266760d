/** The models that the page names, in the order in which they appear; each opens its card and its mentions. */
import { useMemo, useState } from 'preact/hooks';
import { useSay } from '../../ui/say';
import { LongList } from '../LongList';
import { Section, type SectionProps } from '../Section';
import { firstModels, mentionLines } from '../view';
import { MentionRow } from './MentionRow';
import { ModelRow } from './ModelRow';
import { OpenedContext } from './opened';

export function Models({ facts, done }: SectionProps) {
  const say = useSay();
  const [model, open] = useState<string | null>(null);
  const [isListed, setListed] = useState(false);
  const models = useMemo(() => done?.report.models ?? firstModels(facts), [facts, done]);
  const opened = useMemo(() => ({ model, open, facts, done }), [model, facts, done]);
  if (models.length === 0) return null;
  return (
    <Section title={say('panelModels')} count={models.length}>
      <OpenedContext.Provider value={opened}>
        <LongList items={models} first={12} label={say('panelModels')} look="models" Row={ModelRow} />
      </OpenedContext.Provider>
      {facts.mentions.length > models.length && (
        <button type="button" class="more" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
          {say('panelMentionsInOrder', new Intl.NumberFormat(say('dateLocale')).format(facts.mentions.length))}
        </button>
      )}
      {isListed && <AllMentions facts={facts} />}
    </Section>
  );
}

function AllMentions({ facts }: Pick<SectionProps, 'facts'>) {
  const say = useSay();
  const lines = useMemo(() => mentionLines(facts), [facts]);
  return <LongList items={lines} first={lines.length} label={say('panelMentions')} look="mentions" Row={MentionRow} />;
}
