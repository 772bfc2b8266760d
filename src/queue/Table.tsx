/** The rows in sight, of as many as there are: all rows are of one height, so that the others need not be there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../ui/say';
import { signalWords } from '../words/signals';
import { verdictWord } from '../words/verdicts';
import type { WordKey } from '../words/words';
import type { BadRow, CheckedRow, Row, Sorting } from './rows';
import { sortings, verdictCounts } from './rows';

/** Pixels; as the style sheet has it. */
const HEIGHT = 60;
/** Rows that are there beyond the edges, for a quick hand. */
const SPARE = 6;

interface Order {
  by: Sorting;
  isReversed: boolean;
}

interface Props {
  rows: readonly Row[];
  /** Key of the row whose details are open. */
  open: number | null;
  order: Order;
  onOrder: (order: Order) => void;
  onOpen: (row: CheckedRow) => void;
}

const heads: Record<Sorting, WordKey> = {
  place: 'queueColumnPost',
  signals: 'queueColumnSignals',
  claims: 'queueColumnClaims',
  models: 'queueColumnModels',
};

export function Table({ rows, open, order, onOrder, onOpen }: Props) {
  const say = useSay();
  const scroller = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  const [sought, setSought] = useState<number | null>(null);
  const height = scroller.current?.clientHeight ?? 600;
  const first = Math.max(0, Math.min(Math.floor(top / HEIGHT), rows.length - 1) - SPARE);
  const last = Math.min(rows.length, Math.ceil((top + height) / HEIGHT) + SPARE);

  useEffect(() => {
    if (sought === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-at="${sought}"] button`);
    if (!button) return;
    button.focus();
    setSought(null);
  }, [sought, first, last]);

  const step = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset['at']);
    const box = scroller.current;
    if (by === undefined || Number.isNaN(at) || !box) return;
    event.preventDefault();
    // A bad record has nothing to open: the hand goes on to the next post.
    const turn = Math.sign(by);
    let next = Math.max(0, Math.min(rows.length - 1, at + by));
    while (rows[next]?.kind === 'bad') next += turn;
    if (!rows[next]) return;
    if (next * HEIGHT < box.scrollTop) box.scrollTop = next * HEIGHT;
    const under = (next + 2) * HEIGHT - box.clientHeight;
    if (under > box.scrollTop) box.scrollTop = under;
    setSought(next);
  };

  return (
    <section
      class="scroller"
      ref={scroller}
      aria-label={say('queueResults')}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={step}
    >
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {sortings.map((by) => (
              <th
                key={by}
                scope="col"
                aria-sort={
                  order.by !== by ? 'none' : (by === 'place') !== order.isReversed ? 'ascending' : 'descending'
                }
              >
                <button
                  type="button"
                  class="link"
                  onClick={() => onOrder({ by, isReversed: order.by === by && !order.isReversed })}
                >
                  {say(heads[by])}
                  <span aria-hidden="true">
                    {order.by !== by ? '' : (by === 'place') !== order.isReversed ? ' ↑' : ' ↓'}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first > 0 && <tr style={{ blockSize: `${first * HEIGHT}px` }} />}
          {rows.slice(first, last).map((row, index) => (
            <tr
              key={row.key}
              data-at={first + index}
              aria-rowindex={first + index + 2}
              class={row.key === open ? 'shown' : ''}
            >
              {row.kind === 'bad' ? <Bad row={row} /> : <Checked row={row} onOpen={() => onOpen(row)} />}
            </tr>
          ))}
          {last < rows.length && <tr style={{ blockSize: `${(rows.length - last) * HEIGHT}px` }} />}
        </tbody>
      </table>
    </section>
  );
}

function Checked({ row, onOpen }: { row: CheckedRow; onOpen: () => void }) {
  const say = useSay();
  const { id, title, start, signals, covered, models } = row;
  const claims = verdictCounts(row).map(([verdict, count]) => `${say(verdictWord(verdict))} ${count}`);
  if (covered > 0) claims.push(`${say('classroomCovered')} ${covered}`);
  return (
    <>
      <td>
        <button type="button" class="link one-line" onClick={onOpen}>
          <bdi>{title || id}</bdi>
        </button>
        <p class="aside one-line" dir="auto">
          {start}
        </p>
      </td>
      <td>
        <p class="two-lines">{signals.map((kind) => say(signalWords[kind].word)).join(say('listSeparator'))}</p>
      </td>
      <td>
        <p class="two-lines">{claims.join(say('listSeparator'))}</p>
      </td>
      <td>
        <p class="two-lines">{models.join(say('listSeparator'))}</p>
      </td>
    </>
  );
}

const problems: Record<BadRow['problem'], WordKey> = {
  'not-json': 'queueNotJson',
  'no-text': 'queueNoText',
  'no-column': 'queueNoColumn',
  'broken-row': 'queueBrokenRow',
  'not-read': 'queueNotRead',
};

function Bad({ row: { place, title, problem } }: { row: BadRow }) {
  const say = useSay();
  return (
    <td colSpan={4}>
      <p class="one-line">{title ? <bdi>{title}</bdi> : say('queueRecord', String(place))}</p>
      <p class="error one-line">{say(problems[problem])}</p>
    </td>
  );
}
