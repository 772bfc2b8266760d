import { useEffect, useMemo, useState } from 'preact/hooks';
import { readAllPacks } from '../packs';
import { type Catalogue, catalogueOf } from '../report/catalogue';
import { isoDay } from '../report/day';
import { Notice } from '../ui/parts';
import { useSay } from '../ui/say';
import { EntryPane } from './EntryPane';
import { Finder } from './Finder';
import { type Row, rowOf, rowsOf } from './rows';
import { searchIn } from './search';
import { useKeys } from './useKeys';
import { useRoute } from './useRoute';

/** The list and its search on one side, what was chosen on the other; in a narrow window, one of the two. */
export function Browse() {
  const say = useSay();
  const [catalogue, setCatalogue] = useState<Catalogue | null>();
  const today = useMemo(() => isoDay(new Date()), []);
  useEffect(() => {
    void readAllPacks().then((packs) => setCatalogue(packs && catalogueOf(packs, today)));
  }, [today]);
  if (catalogue === null) return <Notice kind="problem">{say('browseUnreadable')}</Notice>;
  return catalogue ? <Base catalogue={catalogue} today={today} /> : null;
}

function Base({ catalogue, today }: { catalogue: Catalogue; today: string }) {
  const rows: Row[] = useMemo(() => rowsOf(catalogue), [catalogue]);
  const search = useMemo(() => searchIn(rows), [rows]);
  const { route, arrived, replace } = useRoute();
  const row = route.id ? rowOf(route.id, rows) : undefined;
  useKeys(route, row?.id);
  return (
    <main class={route.id ? 'browse opened' : 'browse'}>
      <Finder makers={catalogue.makers} search={search} route={route} open={row?.id} onRoute={replace} />
      <EntryPane rows={rows} row={row} search={search} route={route} arrived={arrived} today={today} />
    </main>
  );
}
