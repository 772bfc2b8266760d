/** Two reviewed lists beside the entries: what only looks like a model's name, and what news is about most. */
import * as v from 'valibot';

/** Tools, methods, benchmarks and the like that people list among models: `not-models.yaml`. */
export const NotModels = v.array(
  v.strictObject({
    name: v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty')),
    /** What it is instead, in a few words. */
    what: v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty')),
  }),
);

/** Ids of the entries that readers meet most, whose sources are held to more: `newsworthy.yaml`. */
export const Newsworthy = v.array(v.string());

export type NotModels = v.InferOutput<typeof NotModels>;
export type Newsworthy = v.InferOutput<typeof Newsworthy>;
