/** The report as far as it may be shown now: in a class, without what gives a covered verdict away. */
import { useMemo } from 'preact/hooks';
import { useLesson } from '../card/lesson';
import { uncovered } from '../report/covered';
import type { Done } from './work';

export function useUncovered(done: Done | null): Done | null {
  const lesson = useLesson();
  return useMemo(() => {
    if (!done || !lesson?.isOn) return done;
    return { ...done, report: uncovered(done.report, (note) => lesson.covers(note)) };
  }, [done, lesson, lesson?.turn]);
}
