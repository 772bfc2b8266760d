/** All figures of the bench, in the order in which they are asked for. */
import { cardSpeed } from './card-speed';
import { generatedPage } from './generated-page';
import { indexedNames, modelNames } from './model-names';
import { pageSpeed } from './page-speed';
import { quietPage } from './quiet-page';
import { sizes } from './sizes';

export async function bench() {
  return {
    longPage: await pageSpeed(generatedPage(modelNames()), indexedNames()),
    card: await cardSpeed(),
    pageWithoutModel: await quietPage(),
    sizes: sizes(),
  };
}
