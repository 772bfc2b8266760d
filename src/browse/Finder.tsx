/** The search, its filters and what they leave. */
import { useMemo } from 'preact/hooks';
import { useSay } from '../ui/say';
import { counted } from '../words/words';
import { FilterFields } from './FilterFields';
import { filter } from './filter';
import { Results } from './Results';
import type { Route } from './route';
import { SearchField } from './SearchField';
import type { Answer, Search } from './search';

interface Props {
  makers: Record<string, string>;
  search: Search;
  route: Route;
  /** Id of the entry that is shown. */
  open: string | undefined;
  onRoute: (next: Route) => void;
}

export function Finder({ makers, search, route, open, onRoute }: Props) {
  const say = useSay();
  const { query, filters } = route;
  const answer = useMemo(() => search(query), [search, query]);
  const { items, undated } = useMemo(() => filter(answer.found, filters), [answer, filters]);
  return (
    <div class="finder">
      <div class="ask">
        <h1>{say('browseTitle')}</h1>
        <SearchField query={query} onQuery={(next) => onRoute({ ...route, query: next })} />
        <FilterFields makers={makers} filters={filters} onFilters={(next) => onRoute({ ...route, filters: next })} />
        <Summary count={items.length} undated={undated} answer={answer} />
      </div>
      <Results found={items} route={route} open={open} />
    </div>
  );
}

interface Counts {
  count: number;
  undated: number;
  answer: Answer;
}

/** Said aloud whenever it changes. */
function Summary({ count, undated, answer }: Counts) {
  const say = useSay();
  const number = counted(say, count, 'browseCountOne', 'browseCountOther');
  return (
    <div class="aside" role="status">
      <p>{count === 0 ? say('browseNothing') : answer.similar ? say('browseSimilar') : number}</p>
      {undated > 0 && <p>{say('browseUndated', String(undated))}</p>}
    </div>
  );
}
