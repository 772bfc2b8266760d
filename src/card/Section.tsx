/** A heading with a button that opens the rest in place, and what stands under it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWording } from './context';
import { More } from './More';

interface Props {
  /** Unique in the card. */
  name: string;
  title: string;
  /** How many items are folded away. */
  hidden?: number;
  /** Opening says more about the items that are there, too. */
  notes?: boolean;
  children: (open: boolean) => ComponentChildren;
}

export function Section({ name, title, hidden = 0, notes = false, children }: Props) {
  const { unfolded = false } = useWording();
  const [open, setOpen] = useState(unfolded);
  const heading = `${name}-heading`;
  return (
    <section aria-labelledby={heading}>
      <div class="bar">
        <h3 id={heading}>{title}</h3>
        {!unfolded && (hidden > 0 || notes) && (
          <More id={`${name}-more`} heading={heading} hidden={hidden} open={open} onToggle={() => setOpen(!open)} />
        )}
      </div>
      {children(open)}
    </section>
  );
}
