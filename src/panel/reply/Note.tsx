/** The note as it will be pasted, and the way to the clipboard. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, Field, Notice } from '../../ui/parts';
import { useSay } from '../../ui/say';

interface Props {
  /** Empty while nothing is chosen. */
  text: string;
  /** Beside the button. */
  children: ComponentChildren;
}

export function Note({ text, children }: Props) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState<{ text: string; outcome: 'copied' | 'failed' } | null>(null);
  // What was said of another note says nothing of this one.
  const outcome = last?.text === text ? last.outcome : null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, outcome: 'copied' });
    } catch {
      field.current?.focus();
      field.current?.select();
      setLast({ text, outcome: 'failed' });
    }
  };
  const length = new Intl.NumberFormat(say('dateLocale')).format(text.length);
  return (
    <>
      <Field label={say('replyPreview')} help={text ? say('replyLength', length) : say('replyNothing')}>
        {(control) => <textarea {...control} ref={field} rows={10} readOnly dir="auto" value={text} />}
      </Field>
      <p class="row">
        {text !== '' && (
          <Button look="primary" onClick={() => void copy()}>
            {say('replyCopy')}
          </Button>
        )}
        {children}
      </p>
      {outcome === 'copied' && <Notice kind="done">{say('replyCopied')}</Notice>}
      {outcome === 'failed' && <Notice kind="problem">{say('replyNotCopied')}</Notice>}
    </>
  );
}
