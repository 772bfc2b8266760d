import { useMemo, useState } from 'preact/hooks';
import { LessonContext } from '../card/lesson';
import { useLessonOf } from '../classroom/useLessonOf';
import { compare, type Order, orders, sorted } from '../report/compare';
import type { PageReport } from '../report/page-report';
import { Button, Notice } from '../ui/parts';
import { saveFile } from '../ui/save-file';
import { useSay } from '../ui/say';
import { Worded } from '../ui/Worded';
import type { WordKey } from '../words/words';
import { ClaimTable } from './ClaimTable';
import { Gather } from './Gather';
import { clearPages } from './store';
import { comparisonCsv } from './table-csv';
import { useCompared } from './useCompared';
import { useOpened } from './useOpened';

const orderWords: Record<Order, WordKey> = {
  pages: 'compareByPages',
  claim: 'compareByClaim',
  verdict: 'compareByVerdict',
};

export function Compare() {
  const say = useSay();
  const pages = useCompared();
  const lesson = useLessonOf();
  // Until it is known whether verdicts are covered, none is shown.
  if (!pages || !lesson) return null;
  return (
    <Worded>
      <h1>{say('compareTitle')}</h1>
      <p class="screen">{say('compareLead')}</p>
      <Gather pages={pages} />
      <LessonContext.Provider value={lesson}>{pages.length > 0 && <Compared pages={pages} />}</LessonContext.Provider>
    </Worded>
  );
}

function Compared({ pages }: { pages: PageReport[] }) {
  const say = useSay();
  const [order, setOrder] = useState<Order>('pages');
  const { lessons, opened } = useOpened(pages);
  const comparison = useMemo(() => compare(pages, opened), [pages, opened]);
  const rows = useMemo(() => sorted(comparison.rows, order), [comparison, order]);
  const save = (): void => saveFile('caveat-compare.csv', 'text/csv', comparisonCsv({ ...comparison, rows }, say));
  return (
    <section>
      <p class="row screen">
        <label for="order">{say('compareSort')}</label>
        <select id="order" value={order} onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}>
          {orders.map((one) => (
            <option key={one} value={one}>
              {say(orderWords[one])}
            </option>
          ))}
        </select>
        <Button onClick={() => print()}>{say('comparePrint')}</Button>
        <Button onClick={save}>{say('compareSave')}</Button>
        <Button onClick={() => void clearPages()}>{say('compareClear')}</Button>
      </p>
      {lessons && <Notice>{say('classroomCovers')}</Notice>}
      {rows.length === 0 && <Notice>{say('compareNoClaims')}</Notice>}
      <ClaimTable pages={comparison.pages} rows={rows} lessons={lessons} />
    </section>
  );
}
