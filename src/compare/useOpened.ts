/** In a class: the lesson on each of the pages, and the pages as far as their verdicts are open. */
import { useMemo } from 'preact/hooks';
import { useLesson } from '../card/lesson';
import type { Lesson } from '../classroom/lesson';
import { uncovered } from '../report/covered';
import type { PageReport } from '../report/page-report';

interface Opened {
  /** Null outside of a lesson. */
  lessons: Lesson[] | null;
  opened: PageReport[];
}

export function useOpened(pages: PageReport[]): Opened {
  const lesson = useLesson();
  const isOn = lesson?.isOn ?? false;
  const lessons = useMemo(
    () => (lesson && isOn ? pages.map(({ url = '', title }) => lesson.on({ url, title })) : null),
    [pages, lesson, isOn],
  );
  const opened = useMemo(
    () =>
      lessons ? pages.map((page, index) => uncovered(page, (note) => lessons[index]?.covers(note) ?? true)) : pages,
    [pages, lessons, lesson?.turn],
  );
  return { lessons, opened };
}
