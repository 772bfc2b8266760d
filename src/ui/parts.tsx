/** Parts that recur on the extension's pages; `page.css` dresses them. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ButtonProps {
  /** `primary` once a page at most; `link` for what acts on a line of text. */
  look?: 'plain' | 'primary' | 'link';
  /** What a screen reader says, where the text alone doesn't tell of what. */
  label?: string;
  onClick: () => void;
  children: ComponentChildren;
}

export function Button({ look = 'plain', label, onClick, children }: ButtonProps) {
  return (
    <button type="button" class={look} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}

/** What the field's own element needs to be told by its label, help and error. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface FieldProps {
  label: string;
  help?: string;
  error?: string | undefined;
  children: (control: FieldControl) => ComponentChildren;
}

/** A label, a control, and what is to be said about it: `<Field label="…">{(control) => <input {...control} />}</Field>`. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(error) })}
      {help && (
        <p class="aside" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  type: 'checkbox' | 'radio';
  /** Of the group, for radios. */
  name?: string;
  label: string;
  help?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  /** What belongs to this choice alone. */
  children?: ComponentChildren;
}

/** A box or a dot with its label, and beneath it what it means. */
export function Choice({ type, name, label, help, checked, disabled = false, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={help && `${id}-help`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>
        <bdi>{label}</bdi>
      </label>
      {help && (
        <p class="aside" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
    </div>
  );
}

interface ChoicesProps<Value extends string> {
  legend: string;
  /** Unique on the page. */
  name: string;
  choices: readonly (readonly [Value, label: string])[];
  chosen: Value;
  onChange: (value: Value) => void;
  help?: string;
}

/** A question with one answer of a few. */
export function Choices<Value extends string>({ legend, name, choices, chosen, onChange, help }: ChoicesProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([value, label]) => (
        <Choice
          key={value}
          type="radio"
          name={name}
          label={label}
          checked={value === chosen}
          onChange={() => onChange(value)}
        />
      ))}
      {help && <p class="aside">{help}</p>}
    </fieldset>
  );
}

interface NoticeProps {
  kind?: 'plain' | 'problem' | 'done';
  children: ComponentChildren;
}

/** Said at once by screen readers: a problem interrupts, anything else waits its turn. */
export function Notice({ kind = 'plain', children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
