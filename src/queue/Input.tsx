/** Where posts come from: pasted text, a file, or the tabs that are open. */
import { useRef, useState } from 'preact/hooks';
import { Button, Field } from '../ui/parts';
import { useSay } from '../ui/say';
import { Tabs } from './Tabs';
import type { QueueState } from './useQueue';

export function Input({ queue }: { queue: QueueState }) {
  const say = useSay();
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file) queue.check({ file });
    // The same file, mended, may come again.
    if (field.current) field.current.value = '';
  };
  return (
    <section
      class={isOver ? 'input over' : 'input'}
      aria-label={say('queueInput')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <Field label={say('queuePaste')} help={say('queuePasteHelp')}>
        {(control) => (
          <textarea
            {...control}
            rows={6}
            dir="auto"
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        )}
      </Field>
      <p class="row">
        <Button look="primary" onClick={() => pasted.trim() !== '' && queue.check({ pasted })}>
          {say('queueCheck')}
        </Button>
        <Button onClick={() => field.current?.click()}>{say('queueFile')}</Button>
        <span class="aside">{say('queueFileHelp')}</span>
        <input
          ref={field}
          type="file"
          accept=".jsonl,.ndjson,.json,.csv,.tsv,application/x-ndjson,text/csv"
          hidden
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
      </p>
      <Tabs queue={queue} />
    </section>
  );
}
