import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../report/page-report';
import { onCompared, readCompared } from './store';

/** The compared pages in a page's component; null until they are read. */
export function useCompared(): PageReport[] | null {
  const [pages, setPages] = useState<PageReport[] | null>(null);
  useEffect(() => {
    void readCompared().then(setPages);
    return onCompared(setPages);
  }, []);
  return pages;
}
