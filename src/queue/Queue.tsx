import { useMemo, useState } from 'preact/hooks';
import { Button, Notice } from '../ui/parts';
import { useSay } from '../ui/say';
import { Detail } from './Detail';
import { Filters } from './Filters';
import { Input } from './Input';
import { type CheckedRow, type Filter, filtered, type Sorting, sorted } from './rows';
import { Table } from './Table';
import { useQueue } from './useQueue';
import { useUncoveredRows } from './useUncoveredRows';

/** Many posts at once, each a row: what was observed, what it claims, which models it names. */
export function Queue() {
  const say = useSay();
  const queue = useQueue();
  const [filter, setFilter] = useState<Filter>({ wanted: 'all', words: '' });
  const [order, setOrder] = useState<{ by: Sorting; isReversed: boolean }>({ by: 'place', isReversed: false });
  const [open, setOpen] = useState<CheckedRow | null>(null);
  const { progress, outcome } = queue;
  const rows = useUncoveredRows(queue.rows);
  const shown = useMemo(() => sorted(filtered(rows, filter), order.by, order.isReversed), [rows, filter, order]);
  const bad = useMemo(() => rows.filter(({ kind }) => kind === 'bad').length, [rows]);
  const count = (value: number): string => value.toLocaleString(say('dateLocale'));
  return (
    <>
      <header>
        <h1>{say('queueTitle')}</h1>
        <p class="aside">{say('queueIntro')}</p>
      </header>
      <Input queue={queue} />
      {progress && (
        <section class="under-way">
          <p class="row">
            <label for="queue-progress">{say('queueProgress', count(progress.done), count(progress.total))}</label>
            <progress id="queue-progress" value={progress.done} max={Math.max(1, progress.total)} />
            <Button onClick={queue.cancel}>{say('queueCancel')}</Button>
          </p>
        </section>
      )}
      <div role="status">
        {outcome === 'done' && <p>{say('queueDone', count(rows.length), count(bad))}</p>}
        {outcome === 'cancelled' && <p>{say('queueCancelled', count(rows.length))}</p>}
      </div>
      {outcome === 'failed' && <Notice kind="problem">{say('queueFailed')}</Notice>}
      {rows.length > 0 && (
        <section class="results">
          <h2>{say('queueResults')}</h2>
          <div class="row tools">
            <Filters filter={filter} onChange={setFilter} />
            <Button
              onClick={() => {
                setOpen(null);
                queue.clear();
              }}
            >
              {say('queueClear')}
            </Button>
          </div>
          <p class="aside" role="status">
            {say('queueShown', count(shown.length), count(rows.length))}
          </p>
          {rows.some((row) => row.kind === 'checked' && row.covered > 0) && <Notice>{say('classroomCovers')}</Notice>}
          <Table rows={shown} open={open?.key ?? null} order={order} onOrder={setOrder} onOpen={setOpen} />
        </section>
      )}
      {open && <Detail key={open.key} row={open} onClose={() => setOpen(null)} />}
    </>
  );
}
