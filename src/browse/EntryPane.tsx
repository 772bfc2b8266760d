/** What stands beside the list: an entry, or why there is none. */
import { Text } from '../card/Fact';
import { Notice } from '../ui/parts';
import { useSay } from '../ui/say';
import { Entry } from './Entry';
import { formatRoute, type Route, withoutEntry } from './route';
import { type Row, relativesOf } from './rows';
import { type Found, type Search, words } from './search';
import { useEntry } from './useEntry';
import { Welcome } from './Welcome';

interface Props {
  rows: Row[];
  /** The entry that the route names. */
  row: Row | undefined;
  search: Search;
  route: Route;
  arrived: boolean;
  today: string;
}

export function EntryPane({ rows, row, search, route, arrived, today }: Props) {
  const { id } = route;
  return (
    <div class="pane">
      {id && <Back route={route} />}
      {id && row && <Known key={id} row={row} rows={rows} model={id} arrived={arrived} today={today} />}
      {id && !row && <Unknown id={id} search={search} />}
      {!id && <Welcome />}
    </div>
  );
}

function Back({ route }: { route: Route }) {
  return (
    <a class="back" href={formatRoute(withoutEntry(route))}>
      {useSay()('browseBack')}
    </a>
  );
}

type KnownProps = Pick<Props, 'rows' | 'arrived' | 'today'> & { row: Row; model: string };

function Known({ row, rows, model, arrived, today }: KnownProps) {
  const say = useSay();
  const content = useEntry(row.id, model, today);
  if (content === undefined) return null;
  if (content === null) return <Notice kind="problem">{say('browseUnreadable')}</Notice>;
  return <Entry content={content} row={row} relatives={relativesOf(row, rows)} takesFocus={arrived} />;
}

const mostGuesses = 5;

/** A link may be older than the base, or mistyped: what resembles it is offered, and nothing is said of it. */
function Unknown({ id, search }: { id: string; search: Search }) {
  const say = useSay();
  const { query, found } = guess(search, id);
  return (
    <article class="entry">
      <h2>{say('browseUnknown', id)}</h2>
      {found.length > 0 && <p>{say('browseUnknownSimilar')}</p>}
      <ul class="points">
        {found.slice(0, mostGuesses).map(({ row }) => (
          <li key={row.id}>
            <a href={formatRoute({ id: row.id, query: '', filters: {} })}>
              <Text>{row.name}</Text>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={formatRoute({ query, filters: {} })}>{say('browseUnknownSearch')}</a>
      </p>
    </article>
  );
}

/** As many of the first words as something has. */
function guess(search: Search, id: string): { query: string; found: Found[] } {
  const all = words(id);
  for (let count = all.length; count > 0; count -= 1) {
    const query = all.slice(0, count).join(' ');
    const { found } = search(query);
    if (found.length > 0) return { query, found };
  }
  return { query: '', found: [] };
}
