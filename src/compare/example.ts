/** The project's own five articles about one launch. They come with the extension; the engine reads them anew. */

import { lexiconOf } from '../detect/detect';
import { names } from '../names';
import type { PageReport } from '../report/page-report';
import { reportOf } from '../ui/report-of';
import { htmlFacts } from './html-facts';

const articles = ['agency', 'forum', 'blog', 'studio', 'opinion'] as const;

/** Rejects where the extension's own files can't be read. */
export async function readExample(): Promise<PageReport[]> {
  const lexicon = lexiconOf(names);
  return Promise.all(
    articles.map(async (name) => {
      const { href } = new URL(`/example/${name}.html`, location.href);
      return reportOf(htmlFacts(await (await fetch(href)).text(), href, lexicon));
    }),
  );
}
