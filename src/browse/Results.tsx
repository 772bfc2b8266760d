/** The list of entries: links, with arrow keys to move among them. */
import type { TargetedKeyboardEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { Text } from '../card/Fact';
import { StatusShape } from '../card/Status';
import { useSay } from '../ui/say';
import { type DateWords, dateWords } from '../words/dates';
import { licenceWords, standingWords } from '../words/terms';
import { formatRoute, type Route } from './route';
import type { Row } from './rows';
import type { Found } from './search';
import { focus, rowId, searchId } from './useKeys';

interface Props {
  found: Found[];
  route: Route;
  /** Id of the entry that is shown. */
  open: string | undefined;
}

const listId = 'entries';

export const firstRow = (): HTMLElement | null => document.querySelector(`#${listId} a`);

export function Results({ found, route, open }: Props) {
  const say = useSay();
  const dates = useMemo(() => dateWords(say), [say]);
  // One stop for the Tab key; from there, arrows.
  const stop = found.some(({ row }) => row.id === open) ? open : found[0]?.row.id;
  return (
    <ul id={listId} class="entries" aria-label={say('browseList')} onKeyDown={move}>
      {found.map((each) => (
        <li key={each.row.id}>
          <a
            id={rowId(each.row.id)}
            href={formatRoute({ ...route, id: each.by?.id ?? each.row.id })}
            tabIndex={each.row.id === stop ? 0 : -1}
            aria-current={each.row.id === open ? 'page' : undefined}
          >
            <Line {...each} dates={dates} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Line({ row, by, dates }: Found & { dates: DateWords }) {
  const { name, makerName, description, launched } = row;
  return (
    <>
      <span class="name">
        <b>
          <Text>{name}</Text>
        </b>
        {by && (
          <small>
            {' '}
            <Text>{by.name}</Text>
          </small>
        )}
      </span>
      {launched && <time dateTime={launched}>{dates.full(launched)}</time>}
      <span class="what">
        <Text>{makerName}</Text>
        {' · '}
        <Text>{description}</Text>
      </span>
      <Standing row={row} />
    </>
  );
}

/** Its best status, and every licence. */
function Standing({ row: { statuses, licences } }: { row: Row }) {
  const say = useSay();
  const [status = 'unknown'] = statuses;
  const words = licences.map((licence) => say(licenceWords[licence])).join(say('listSeparator'));
  return (
    <span class="standing">
      <StatusShape status={status} />
      <span class={`status ${status}`}>{say(standingWords[status])}</span>
      {words && ` · ${words}`}
    </span>
  );
}

const steps: Record<string, (rows: HTMLElement[], at: number) => HTMLElement | undefined> = {
  ArrowDown: (rows, at) => rows[at + 1],
  ArrowUp: (rows, at) => rows[at - 1],
  Home: (rows) => rows[0],
  End: (rows) => rows.at(-1),
};

function move(event: TargetedKeyboardEvent<HTMLUListElement>): void {
  const step = steps[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll('a')];
  const at = rows.indexOf(document.activeElement as HTMLAnchorElement);
  const next = step(rows, at);
  if (next) next.focus();
  else if (event.key === 'ArrowUp') focus(searchId);
  event.preventDefault();
}
