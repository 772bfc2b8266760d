/** Between the page of the queue and its worker. */
import type { PageFacts } from '../report/page-facts';
import type { Row } from './rows';

/** Several may be asked, one behind the other; a worker that is ended forgets them all. */
export type Work = { today: string; firstKey: number } & ({ pasted: string } | { file: File } | { pages: PageFacts[] });

export interface Progress {
  rows: Row[];
  done: number;
  total: number;
}

/** The file could not be read. */
export interface Failed {
  failed: true;
}
