/** The rows as they may be shown now: in a class, without what gives a covered verdict away. */
import { useMemo } from 'preact/hooks';
import { useFollowed } from '../card/lesson';
import { useLessonOf } from '../classroom/useLessonOf';
import { type Row, uncoveredRow } from './rows';

const none: readonly Row[] = [];

export function useUncoveredRows(rows: readonly Row[]): readonly Row[] {
  const lesson = useFollowed(useLessonOf());
  return useMemo(() => {
    // Until it is known whether verdicts are covered, none is shown.
    if (!lesson) return none;
    if (!lesson.isOn) return rows;
    return rows.map((row) => {
      if (row.kind === 'bad') return row;
      const own = lesson.on({ url: row.facts.url ?? '', title: row.facts.title });
      return uncoveredRow(row, (note) => own.covers(note));
    });
  }, [rows, lesson, lesson?.turn]);
}
