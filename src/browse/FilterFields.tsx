/** The filters, each a field of the browser's own. */
import { useMemo, useState } from 'preact/hooks';
import { Button, Field } from '../ui/parts';
import { useSay } from '../ui/say';
import { kindWords, licenceWords, standingWords } from '../words/terms';
import type { WordKey } from '../words/words';
import { type Filters, filterKeys } from './filter';

interface Props {
  makers: Record<string, string>;
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

export function FilterFields({ makers, filters, onFilters }: Props) {
  const say = useSay();
  const count = filterKeys.filter((key) => filters[key]).length;
  // Filters that came with the address are shown.
  const [open] = useState(count > 0);
  const byName = useMemo(() => Object.entries(makers).sort(([, a], [, b]) => a.localeCompare(b, 'en')), [makers]);
  const worded = (words: Record<string, WordKey>) =>
    Object.entries(words).map(([value, word]) => [value, say(word)] as const);
  const set = (key: keyof Filters) => (value: string) => {
    const { [key]: _, ...rest } = filters;
    onFilters(value ? { ...rest, [key]: value } : rest);
  };
  const bind = (key: keyof Filters) => ({ value: filters[key] ?? '', onValue: set(key) });
  return (
    <details open={open}>
      <summary>{count > 0 ? say('browseFiltersSet', String(count)) : say('browseFilters')}</summary>
      <div class="filters">
        <Choose label={say('browseMaker')} options={byName} {...bind('maker')} />
        <Choose label={say('browseKind')} options={worded(kindWords)} {...bind('kind')} />
        <Choose label={say('browseLicence')} options={worded(licenceWords)} {...bind('licence')} />
        <Choose label={say('browseStatus')} options={worded(standingWords)} {...bind('status')} />
        <Day label={say('browseFrom')} {...bind('from')} />
        <Day label={say('browseTo')} {...bind('to')} />
        <Day label={say('browseBefore')} {...bind('before')} />
      </div>
      {count > 0 && (
        <Button look="link" onClick={() => onFilters({})}>
          {say('browseReset')}
        </Button>
      )}
    </details>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
}

function Choose({ label, options, value, onValue }: FieldProps & { options: readonly (readonly [string, string])[] }) {
  const say = useSay();
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          <option value="">{say('browseAny')}</option>
          {options.map(([key, word]) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Day({ label, value, onValue }: FieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input type="date" {...control} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)} />
      )}
    </Field>
  );
}
