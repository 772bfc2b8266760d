/** One mention in its line of the page. */
import { Jump } from '../jump';
import type { MentionLine } from '../view';

export function MentionRow({ item: { start, end, before, name, after } }: { item: MentionLine }) {
  return (
    <Jump to={{ start, end }}>
      <bdi>
        {before}
        <b>{name}</b>
        {after}
      </bdi>
    </Jump>
  );
}
