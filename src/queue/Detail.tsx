/** One post with all that the panel would say of it. */
import { useEffect, useRef } from 'preact/hooks';
import { RUN_BREAK } from '../detect/types';
import { Report } from '../panel/Report';
import { useReport } from '../panel/useReport';
import { Button } from '../ui/parts';
import { useSay } from '../ui/say';
import type { CheckedRow } from './rows';

interface Props {
  row: CheckedRow;
  onClose: () => void;
}

export function Detail({ row: { facts, id }, onClose }: Props) {
  const say = useSay();
  const done = useReport(facts);
  const box = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="detail" aria-labelledby="queue-detail">
      <h2 id="queue-detail" ref={heading} tabIndex={-1}>
        {say('queueDetail', facts.title || id)}
      </h2>
      <Button onClick={onClose}>{say('queueDetailClose')}</Button>
      <textarea
        ref={box}
        class="post"
        rows={4}
        readOnly
        dir="auto"
        aria-label={say('queuePost')}
        value={facts.text.replaceAll(RUN_BREAK, '\n')}
      />
      <Report
        facts={{ ...facts, title: facts.title || id }}
        done={done}
        onJump={({ start, end }) => {
          box.current?.focus();
          box.current?.setSelectionRange(start, end);
        }}
      />
    </section>
  );
}
