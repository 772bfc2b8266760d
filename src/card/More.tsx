import { useWording } from './context';

interface Props {
  id: string;
  /** Id of the section's heading: on its own, "+ 9 more" doesn't tell of what. */
  heading: string;
  /** 0 where only notes are folded away. */
  hidden: number;
  open: boolean;
  onToggle: () => void;
}

/** Stands before what it opens, so that whoever reads on finds it. */
export function More({ id, heading, hidden, open, onToggle }: Props) {
  const { say } = useWording();
  const closed = hidden > 0 ? say('moreItems', String(hidden)) : say('moreNotes');
  return (
    <button
      type="button"
      class="more"
      id={id}
      aria-expanded={open}
      aria-labelledby={`${id} ${heading}`}
      onClick={onToggle}
    >
      {open ? say('fewer') : closed}
    </button>
  );
}
