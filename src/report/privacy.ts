/** Privacy by product, those a reader is likeliest to meet first. */
import type { Pack, PackProduct } from '../knowledge/pack';
import type { ProductPrivacy } from './card-types';
import type { Citations } from './citations';
import { isStale } from './stale';

const likeliest: readonly PackProduct['audience'][] = ['consumer', 'business', 'api', 'local'];

export function privacyOf(pack: Pack, today: string, by: Citations): ProductPrivacy[] {
  return [...pack.privacy]
    .sort((a, b) => likeliest.indexOf(a.audience) - likeliest.indexOf(b.audience))
    .map((product) => asLines(product, today, by));
}

function asLines(product: PackProduct, today: string, by: Citations): ProductPrivacy {
  const { name, audience, training, optOut, retention, effective, notes, checked } = product;
  return {
    name,
    audience,
    training: { default: training.default, ...by.line(training) },
    optOut: by.line(optOut),
    ...(retention && { retention: by.line(retention) }),
    ...(effective && { effective }),
    notes: notes.map((note) => ({
      ...(note.region && { region: note.region }),
      ...(note.appliesTo && { appliesTo: note.appliesTo }),
      ...by.line(note),
    })),
    checked,
    stale: isStale(checked, today),
  };
}
