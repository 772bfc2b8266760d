/** Which rows are shown. */
import { type SignalKind, signalKinds } from '../report/signals/types';
import { Field } from '../ui/parts';
import { useSay } from '../ui/say';
import { signalWords } from '../words/signals';
import type { Filter, Wanted } from './rows';

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
}

export function Filters({ filter, onChange }: Props) {
  const say = useSay();
  return (
    <>
      <Field label={say('queueWanted')}>
        {(control) => (
          <select
            {...control}
            value={filter.wanted}
            onChange={({ currentTarget }) => onChange({ ...filter, wanted: currentTarget.value as Wanted })}
          >
            <option value="all">{say('queueWantedAll')}</option>
            <option value="found">{say('queueWantedFound')}</option>
            <option value="bad">{say('queueWantedBad')}</option>
            {signalKinds.map((kind: SignalKind) => (
              <option key={kind} value={kind}>
                {say(signalWords[kind].word)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('queueWords')}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={filter.words}
            onInput={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
