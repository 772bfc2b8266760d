/** The report of a page's facts or of a pasted text. Null until there is one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../clock';
import type { PageFacts } from '../report/page-facts';
import { Reporter } from './reporter';
import type { Done } from './work';

export function useReport(of: PageFacts | string | null): Done | null {
  const reporter = useRef<Reporter | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    reporter.current ??= new Reporter();
    if (of === null || isFirst(of)) {
      setDone(null);
      return;
    }
    const day = today(typeof of === 'string' ? undefined : of.url);
    // A page that changes keeps its report until the next one is there; another page never shows it.
    setDone((before) => (before && isSamePlace(before.facts, of) ? before : null));
    reporter.current.ask({ of, today: day }, setDone);
  }, [of]);
  useEffect(() => () => reporter.current?.stop(), []);
  return done && of !== null && isSamePlace(done.facts, of) ? done : null;
}

/** There is nothing to report on yet. */
const isFirst = (of: PageFacts | string): boolean => typeof of !== 'string' && of.models !== undefined;

const isSamePlace = (facts: PageFacts, of: PageFacts | string): boolean =>
  typeof of === 'string' ? facts.url === undefined : facts.url === of.url;
