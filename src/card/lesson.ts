/** The lesson that covers verdicts, where there is one: cards outside of a class never hear of it. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Lesson } from '../classroom/lesson';

export const LessonContext = createContext<Lesson | null>(null);

export const useLesson = (): Lesson | null => useFollowed(useContext(LessonContext));

/** Draws anew whenever what is covered changes. */
export function useFollowed(lesson: Lesson | null): Lesson | null {
  const [, draw] = useState({});
  useEffect(() => lesson?.onChange(() => draw({})), [lesson]);
  return lesson;
}
