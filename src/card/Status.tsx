/** A status is a word with a shape, so that it reads without its colour. A planned one has a shape of its own. */
import type { RolloutLine } from '../report/card-types';
import type { Standing } from '../report/catalogue';
import { shownStatus } from '../report/rollout';
import { rolloutWords } from '../words/terms';
import { useWording } from './context';

const ring = 'M5 .75a4.25 4.25 0 1 1 0 8.5a4.25 4.25 0 1 1 0-8.5z';

/** Drawn in a square of 10; `fill` is solid, `line` is stroked. */
const shapes: Record<Standing | 'unknown', { fill?: string; line?: string; dashed?: boolean }> = {
  live: { fill: 'M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0-10z' },
  'rolling-out': { line: ring, fill: 'M5 1a4 4 0 0 1 0 8z' },
  limited: { line: ring, fill: 'M5 3a2 2 0 1 1 0 4a2 2 0 1 1 0-4z' },
  announced: { line: ring },
  planned: { line: ring, dashed: true },
  paused: { fill: 'M1.5 1h2.5v8h-2.5zM6 1h2.5v8h-2.5z' },
  deprecated: { line: 'M1 2h8L5 9z' },
  retired: { line: 'M1.5 1.5l7 7M8.5 1.5l-7 7' },
  absent: { line: 'M1 5h8' },
  over: { line: 'M1.5 1.5l7 7M8.5 1.5l-7 7' },
  unknown: { fill: 'M5 3.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3z' },
};

export function StatusShape({ status }: { status: Standing | 'unknown' }) {
  const { fill, line, dashed } = shapes[status];
  return (
    <svg class={`shape ${status}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      {fill && <path d={fill} />}
      {line && <path class={dashed ? 'line dashed' : 'line'} d={line} />}
    </svg>
  );
}

export function StatusWord({ row }: { row: RolloutLine }) {
  const { say } = useWording();
  const word = say(rolloutWords[row.status]);
  return <span class={`status ${shownStatus(row)}`}>{row.planned ? say('statusPlanned', word) : word}</span>;
}
