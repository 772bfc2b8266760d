/** The lesson that covers the verdicts on a page, in a page of the extension. Null until it is known whether there is one. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageFacts } from '../report/page-facts';
import { onSettings, readSettings } from '../settings/storage';
import { Lesson } from './lesson';
import { addPrediction, onPredictions, readPredictions } from './store';

/** Without a page, for those who ask it for the lesson `on` theirs. */
export function useLessonOf({ url = '', title = '' }: Partial<Pick<PageFacts, 'url' | 'title'>> = {}): Lesson | null {
  const [lesson, setLesson] = useState<Lesson | null>(null);
  const page = useMemo(() => ({ url, title }), [url, title]);
  useEffect(() => {
    const stops: (() => void)[] = [];
    void Lesson.begin({
      page: () => page,
      async read() {
        const [{ settings }, predictions] = await Promise.all([readSettings(), readPredictions()]);
        return { classroom: settings.classroom, predictions };
      },
      listen: (listener) => stops.push(onSettings(listener), onPredictions(listener)),
      keep: (prediction) =>
        addPrediction(prediction).then(
          () => true,
          () => false,
        ),
    }).then(setLesson);
    return () => {
      for (const stop of stops) stop();
    };
  }, [page]);
  return lesson;
}
