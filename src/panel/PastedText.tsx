/** A box for text from pages where Caveat may not run. What stands in it is checked here and kept nowhere. */
import type { RefObject } from 'preact';
import { ExtensionLink } from '../ui/ExtensionLink';
import { QUEUE_PAGE } from '../ui/pages';
import { Button, Field } from '../ui/parts';
import { useSay } from '../ui/say';

interface Props {
  text: string;
  /** True while the report of the text is shown, not the page's. */
  isShown: boolean;
  box: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
  onCheck: () => void;
  onBack: () => void;
}

export function PastedText({ text, isShown, box, onText, onCheck, onBack }: Props) {
  const say = useSay();
  return (
    <form
      class="part pasted"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <Field label={say('pastedLabel')} help={say('pastedHelp')}>
        {(control) => (
          <textarea
            {...control}
            ref={box}
            rows={isShown ? 8 : 3}
            dir="auto"
            value={text}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
        )}
      </Field>
      <p class="row">
        <button type="submit">{say('pastedCheck')}</button>
        {isShown && <Button onClick={onBack}>{say('pastedBack')}</Button>}
        <ExtensionLink to={QUEUE_PAGE}>{say('queueTitle')}</ExtensionLink>
      </p>
    </form>
  );
}
