import type { TargetedKeyboardEvent } from 'preact';
import { useSay } from '../ui/say';
import { firstRow } from './Results';
import { searchId } from './useKeys';

interface Props {
  query: string;
  onQuery: (query: string) => void;
}

export function SearchField({ query, onQuery }: Props) {
  const say = useSay();
  const onKey = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') firstRow()?.focus();
    else if (event.key === 'Enter') firstRow()?.click();
    else if (event.key === 'Escape') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <input
      type="search"
      id={searchId}
      class="search"
      value={query}
      placeholder={say('browseSearch')}
      aria-label={say('browseSearch')}
      aria-keyshortcuts="/"
      autocomplete="off"
      spellcheck={false}
      onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      onKeyDown={onKey}
    />
  );
}
