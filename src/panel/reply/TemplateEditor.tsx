/** Changes a template of the reader's own, or makes one from a template that comes with Caveat. */
import { useState } from 'preact/hooks';
import { parseTemplate, placeholders } from '../../report/reply/template';
import { isMost, type Template } from '../../settings/templates';
import { Button, Field, Notice } from '../../ui/parts';
import { useSay } from '../../ui/say';
import { mistakeWords } from '../../words/templates';
import type { Templates } from './useTemplates';

interface Props extends Omit<Templates, 'own'> {
  template: Template;
  isOwn: boolean;
  /** Names that there are. */
  taken: readonly string[];
  /** With the name of the template that is to be used now. */
  onDone: (name?: string) => void;
}

export function TemplateEditor({ template, isOwn, taken, save, remove, onDone }: Props) {
  const say = useSay();
  const [name, setName] = useState(isOwn ? template.name : '');
  const [text, setText] = useState(template.text);
  const [most, setMost] = useState(template.most === undefined ? '' : String(template.most));
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const parsed = parseTemplate(text);
  const limit = most.trim() === '' ? undefined : Number(most);
  const own = name.trim();
  const isTaken = taken.includes(own) && !(isOwn && own === template.name);
  const wrong = {
    name: own === '' ? say('replyNoName') : isTaken ? say('replyNameTaken') : undefined,
    text: 'mistake' in parsed ? mistakeWords(parsed.mistake, say) : undefined,
    most: limit === undefined || isMost(limit) ? undefined : say('replyMostWrong'),
  };
  const tell = (work: Promise<void>, used?: string): void => {
    work.then(
      () => onDone(used),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  const store = (): void => {
    setTried(true);
    if (wrong.name || wrong.text || wrong.most) return;
    tell(
      save({ name: own, text, ...(limit !== undefined && { most: limit }) }, isOwn ? template.name : undefined),
      own,
    );
  };
  return (
    <fieldset class="editor">
      <legend>{say(isOwn ? 'replyEditOwn' : 'replyEditPreset')}</legend>
      <Field label={say('replyName')} error={isTried ? wrong.name : undefined}>
        {(control) => <input {...control} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />}
      </Field>
      <Field label={say('replySource')} error={wrong.text}>
        {(control) => (
          <textarea
            {...control}
            rows={8}
            dir="auto"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <Syntax />
      <Field label={say('replyMost')} help={say('replyMostHelp')} error={wrong.most}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            value={most}
            onInput={({ currentTarget }) => setMost(currentTarget.value)}
          />
        )}
      </Field>
      <p class="row">
        <Button onClick={store}>{say('replySave')}</Button>
        {isOwn && <Button onClick={() => tell(remove(template.name))}>{say('replyDelete')}</Button>}
        <Button onClick={() => onDone()}>{say('replyCancel')}</Button>
      </p>
      {failure !== null && <Notice kind="problem">{say('replyNotSaved', failure)}</Notice>}
    </fieldset>
  );
}

function Syntax() {
  const say = useSay();
  const groups = [
    [say('replySyntaxPage'), placeholders.page],
    [say('replySyntaxClaim'), placeholders.claim],
    [say('replySyntaxSignal'), placeholders.signal],
  ] as const;
  return (
    <details>
      <summary>{say('replySyntax')}</summary>
      <p class="aside">{say('replySyntaxLoops')}</p>
      <dl class="aside">
        {groups.map(([title, names]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd dir="ltr">{names.map((name) => `{${name}}`).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
