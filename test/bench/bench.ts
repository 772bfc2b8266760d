/** The parts of the bench, in the order in which they are asked for. */
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

/** Each takes the generated page, if it takes anything. */
const parts: Record<string, (html: string) => unknown> = {
  longPage: (html: string) => pageSpeed(html, indexedNames()),
  claims: claimsCost,
  slicesOfTheExtension: slices,
  card: cardSpeed,
  panel: panelSpeed,
  pageWithoutModel: quietPage,
  sizes,
  commandLine: () => cliSpeed(),
};

/** Measures the named parts, all of them if none is named. Throws for a name that is none. */
export async function bench(named: readonly string[]) {
  const known = Object.keys(parts);
  const unknown = named.find((name) => !known.includes(name));
  if (unknown) throw new Error(`The bench has no part "${unknown}". It has: ${known.join(', ')}.`);
  const html = generatedPage(modelNames());
  const figures: Record<string, unknown> = {};
  for (const [name, measure] of Object.entries(parts)) {
    if (named.length === 0 || named.includes(name)) figures[name] = await measure(html);
  }
  return figures;
}
