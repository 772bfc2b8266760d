/** All figures of the bench, in the order in which they are asked for. */
import { cardSpeed } from './card-speed';
import { claimsCost } from './claims-cost';
import { cliSpeed } from './cli-speed';
import { generatedPage } from './generated-page';
import { indexedNames, modelNames } from './model-names';
import { pageSpeed } from './page-speed';
import { panelSpeed } from './panel-speed';
import { quietPage } from './quiet-page';
import { sizes } from './sizes';
import { slices } from './slices';

export async function bench() {
  const html = generatedPage(modelNames());
  return {
    longPage: await pageSpeed(html, indexedNames()),
    claims: await claimsCost(html),
    slicesOfTheExtension: await slices(html),
    card: await cardSpeed(),
    panel: await panelSpeed(html),
    pageWithoutModel: await quietPage(),
    sizes: sizes(),
    commandLine: await cliSpeed(),
  };
}
