/** A part of the report: a heading with its count, and what stands under it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PageFacts } from '../report/page-facts';
import { useSay } from '../ui/say';
import type { Done } from './work';

/** What every section is made from. */
export interface SectionProps {
  facts: PageFacts;
  /** Null while the report is being made: only names can be shown then. */
  done: Done | null;
}

interface Props {
  title: string;
  count?: number;
  /** What the section is, where its title doesn't tell. */
  note?: string;
  /** Its id, where a link leads to it. */
  anchor?: string;
  children: ComponentChildren;
}

export function Section({ title, count, note, anchor, children }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <section class="part" id={anchor} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== undefined && <span class="count"> {new Intl.NumberFormat(say('dateLocale')).format(count)}</span>}
      </h2>
      {note && <p class="aside">{note}</p>}
      {children}
    </section>
  );
}
