/**
 * The picture of a timeline. What stands along the axis is placed in per cent, so it is drawn once for any width; heights
 * are px. Read from right to left, time runs from right to left.
 */
import { useWording } from '../card/context';
import { StatusShape } from '../card/Status';
import type { Axis, LaneRow, Mark } from '../report/axis';
import { shownStatus } from '../report/rollout';
import { type Lane, lanes, type Moment } from '../report/timeline';
import { eventWords } from '../words/terms';
import type { WordKey } from '../words/words';

/** Of one level, between lanes, and of the labels above and below; px. */
const sizes = { level: 13, gap: 9, above: 18, below: 20 };

const laneWords: Record<Lane, WordKey> = {
  launch: eventWords.launch,
  version: eventWords.version,
  rollout: eventWords.availability,
  incident: eventWords.incident,
  other: eventWords.other,
};

export function Picture({ axis, title }: { axis: Axis; title: string }) {
  const { say } = useWording();
  const isMirrored = say('textDirection') === 'rtl';
  const x = (at: number): string => `${100 * (isMirrored ? 1 - at : at)}%`;
  const rows = stacked(axis.lanes);
  const bottom = rows.at(-1)?.bottom ?? 0;
  return (
    <div class="timeline" role="img" aria-label={useAlternative(axis, title)}>
      <div class="lanes">
        {rows.map(({ row, top, bottom: end }) => (
          <span key={row.lane} style={{ insetBlockStart: `${top}px`, blockSize: `${end - top}px` }}>
            {say(laneWords[row.lane])}
          </span>
        ))}
      </div>
      <svg aria-hidden="true" height={bottom + sizes.below}>
        <Scale axis={axis} x={x} bottom={bottom} />
        {rows.map(({ row, bottom: base }) => row.marks.map((mark) => <Dot key={mark} mark={mark} x={x} base={base} />))}
      </svg>
    </div>
  );
}

/** Lanes from top to bottom. */
function stacked(rows: readonly LaneRow[]): { row: LaneRow; top: number; bottom: number }[] {
  let bottom = sizes.above - sizes.gap;
  return rows.map((row) => {
    const top = bottom + sizes.gap;
    bottom = top + row.levels * sizes.level;
    return { row, top, bottom };
  });
}

interface ScaleProps {
  axis: Axis;
  x: (at: number) => string;
  bottom: number;
}

function Scale({ axis, x, bottom }: ScaleProps) {
  const { say, dates } = useWording();
  return (
    <>
      {axis.ticks.map(({ date, at }, index) => (
        <g key={date}>
          <line class="grid" x1={x(at)} x2={x(at)} y1={sizes.above} y2={bottom + 4} />
          <text class="tick" x={x(at)} y={bottom + 16}>
            {/* A year is said once: four labels that each have theirs would touch in a narrow window. */}
            {dates.brief(date, axis.ticks[index - 1]?.date ?? '')}
          </text>
        </g>
      ))}
      <line class="today" x1={x(axis.today)} x2={x(axis.today)} y1={sizes.above - 4} y2={bottom + 4} />
      <text class="tick" x={x(axis.today)} y={sizes.above - 8}>
        {say('browseToday')}
      </text>
    </>
  );
}

function Dot({ mark, x, base }: { mark: Mark; x: (at: number) => string; base: number }) {
  const { moment, at, from, to, level } = mark;
  const y = base - (level + 0.5) * sizes.level;
  return (
    <g class={`mark ${lookOf(moment)}`}>
      <title>{useTitle(moment)}</title>
      {to > from && <line class="span" x1={x(from)} x2={x(to)} y1={y} y2={y} />}
      {moment.what === 'place' ? (
        <svg class="glyph" aria-hidden="true" x={x(at)} y={y}>
          <g transform="translate(-5 -5)">
            <StatusShape status={shownStatus(moment.line)} />
          </g>
        </svg>
      ) : (
        <circle cx={x(at)} cy={y} r="4" />
      )}
    </g>
  );
}

const lookOf = (moment: Moment): string =>
  moment.what === 'place' ? shownStatus(moment.line) : `${moment.lane}${moment.planned ? ' planned' : ''}`;

/** For a pointer at rest on a mark. */
function useTitle(moment: Moment): string {
  const { say, dates } = useWording();
  const words = moment.what === 'place' ? moment.line.surfaces.join(say('listSeparator')) : moment.line.text;
  return `${dates.full(moment.date)}: ${words}`;
}

function useAlternative({ start, end, lanes: rows }: Axis, title: string): string {
  const { say, dates } = useWording();
  const counts = lanes.flatMap((lane) => {
    const row = rows.find((each) => each.lane === lane);
    return row ? say('browseTimelineCount', say(laneWords[lane]), String(row.marks.length)) : [];
  });
  const from = dates.full(start.slice(0, 7));
  return [say('browseTimelineOf', title, from, dates.full(end.slice(0, 7))), ...counts, say('browseTimelineList')].join(
    ' ',
  );
}
