/**
 * What pages say about models, and what the sources say to it: `claims/<vendor>/<entry>.yaml`, or a folder of that name
 * with a file for each topic. How a claim is recognised is data that a contributor can read; `src/claims/terms.ts`
 * tells what a term matches, and the sentences under `matches` and `passes` are run as tests.
 */
import * as v from 'valibot';
import { Day, PartialDate, Source, slug, sources, text } from './schema';

export const attributes = [
  'performance',
  'rank',
  'availability',
  'licence',
  'modality',
  'privacy',
  'training',
  'users',
  'price',
  'speed',
  'people',
  'prediction',
] as const;

export const verdicts = [
  'supported',
  'partly',
  'contradicted',
  'outdated',
  'unsourced',
  'vendor-claim',
  'prediction',
] as const;

/** Terms with `|` between them, any of which will do: words, phrases and figures; see `src/claims/terms.ts`. */
const group = v.pipe(
  v.string('must be a text, with | between its terms; put quotes around a number'),
  v.transform((terms) => terms.split('|').map((term) => term.trim())),
  v.check((terms) => terms.every((term) => term !== ''), 'has an empty term: look for a | too many'),
);
const sentences = (least: number) =>
  v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(8, 'is too short for a sentence'))),
    v.minLength(least, `needs at least ${least}`),
  );

/** How near a sentence must be to the model: see `src/claims/subject.ts`. */
export const reaches = ['page', 'paragraph', 'sentence'] as const;

const Pattern = v.strictObject({
  /** One term of each group must be in the sentence, in any order. */
  all: v.pipe(v.array(group), v.minLength(1, 'needs at least one group')),
  /** None of these may be in it. */
  none: v.optional(group),
  /**
   * Where the model must be spoken of: anywhere on a page about it (the default), in the same paragraph, or in the
   * very sentence.
   */
  near: v.optional(v.picklist(reaches)),
});

/** What was right to say before a day. Listed in the order of `until`. */
const Earlier = v.strictObject({
  from: v.optional(PartialDate),
  until: PartialDate,
  verdict: v.picklist(verdicts),
  /** Words for then, where those for today don't serve. */
  note: v.optional(text),
});

export const Claim = v.strictObject({
  id: slug,
  /**
   * Ids of the entries or versions it is about, where that is not the file's entry alone. A family stands for all its
   * members in its own file, and for its bare name elsewhere.
   */
  about: v.optional(v.pipe(v.array(slug), v.minLength(1, 'needs at least one id'))),
  attribute: v.picklist(attributes),
  /** What such a sentence claims, in a few words of our own. */
  says: v.pipe(text, v.maxLength(120, 'is over 120 characters: say it shorter')),
  recognise: v.pipe(v.array(Pattern), v.minLength(1, 'needs at least one pattern')),
  /** As of the day the file was checked. */
  verdict: v.picklist(verdicts),
  note: text,
  earlier: v.optional(v.array(Earlier)),
  unconfirmed: v.optional(v.literal(true)),
  sources,
  /** Sentences in which it must be found, on a page about the model. */
  matches: sentences(2),
  /** Sentences like them in which it must not. */
  passes: sentences(2),
});

export const Claims = v.strictObject({
  /** The entry whose pack the claims go into. Its sources may be named here without being repeated. */
  entry: slug,
  claims: v.pipe(v.array(Claim), v.minLength(1, 'needs at least one claim')),
  sources: v.optional(v.record(slug, Source)),
  checked: Day,
});

export type Claim = v.InferOutput<typeof Claim>;
export type Claims = v.InferOutput<typeof Claims>;
export type Pattern = Claim['recognise'][number];
export type Attribute = Claim['attribute'];
export type ClaimVerdict = Claim['verdict'];
