import { Field } from '../ui/parts';
import { useSay } from '../ui/say';
import type { PageChoice } from './usePages';

interface Props {
  choices: PageChoice[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Which page the sheet is about: one that is open, or one that is compared. */
export function PagePicker({ choices, chosen, onChoose }: Props) {
  const say = useSay();
  return (
    <Field label={say('worksheetPage')} help={say('worksheetPageHelp')}>
      {(control) => (
        <select {...control} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          <option value="">{say('worksheetChoose')}</option>
          {choices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
