/** All figures of the bench, in the order in which they are asked for. */
import { cardSpeed } from './card-speed';
import { generatedPage } from './generated-page';
import { indexedNames, modelNames } from './model-names';
import { pageSpeed } from './page-speed';
import { quietPage } from './quiet-page';
import { sizes } from './sizes';
import { slices } from './slices';

export async function bench() {
  const html = generatedPage(modelNames());
  return {
    longPage: await pageSpeed(html, indexedNames()),
    slicesOfTheExtension: await slices(html),
    card: await cardSpeed(),
    pageWithoutModel: await quietPage(),
    sizes: sizes(),
  };
}
