/**
 * The form of the knowledge base: what one YAML file may say. Types are inferred from these schemas, so the
 * compiler, the cards and the command line can't disagree with the files. Rules that look across fields (known
 * source ids, order of dates) live in `rules.ts`.
 */
import * as v from 'valibot';
import { isDay } from './dates';
import { entryKinds } from './kinds';

export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(3, 'is too short to say anything'),
  v.maxLength(600, 'is over 600 characters: split it'),
);
const name = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(80, 'is over 80 characters'));
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single dashes, like muse-spark-1-1'),
);
const httpsUrl = v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'must be an https: address'));

/** What is no date at all passes: its form is another check's. */
const isInCalendar = (date: string): boolean => date.length < 10 || Number.isNaN(Date.parse(date)) || isDay(date);

/** A day, month or year: `2026-04-08`, `2026-04` or `2026`, as exact as the source is. */
export const PartialDate = v.pipe(
  v.string('must be a date in quotes, like "2026-04-08"'),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date like 2026-04-08, 2026-04 or 2026'),
  v.check(isInCalendar, 'is no day of the calendar'),
);
export const Day = v.pipe(PartialDate, v.length(10, 'must be a full date like 2026-11-22'));

export const sourceKinds = ['vendor', 'evaluator', 'press', 'regulator', 'policy', 'community'] as const;
/** How much of the source was read: itself, or only through the page named in `via`. */
export const readings = ['full', 'excerpt', 'quoted', 'listed'] as const;

export const Source = v.strictObject({
  url: httpsUrl,
  title: v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(300, 'is over 300 characters')),
  publisher: name,
  /** Absent where the page carries no date. */
  date: v.optional(PartialDate),
  kind: v.picklist(sourceKinds),
  read: v.picklist(readings),
  via: v.optional(v.union([httpsUrl, v.literal('unrecorded')], 'must be an https: address, or the word unrecorded')),
});

export const sources = v.pipe(
  v.array(slug),
  v.minLength(1, 'needs at least one source: a statement without a source does not exist'),
);
/** `unconfirmed` marks a statement that rests on one weak report; readers see the word. */
const Statement = { text, sources, unconfirmed: v.optional(v.literal(true)) };

export const licenceStatuses = ['proprietary', 'open-weights', 'open-source', 'unknown'] as const;
const LicencePeriod = v.strictObject({
  status: v.picklist(licenceStatuses),
  /** What the status covers when it is not the whole model, e.g. one variant. */
  scope: v.optional(name),
  /** The licence's own name. */
  licence: v.optional(name),
  from: v.optional(PartialDate),
  ...Statement,
});

export const rolloutStatuses = [
  'live',
  'limited',
  'rolling-out',
  'announced',
  'paused',
  'deprecated',
  'retired',
  'absent',
] as const;
const RolloutRow = v.strictObject({
  surface: name,
  region: name,
  status: v.picklist(rolloutStatuses),
  since: v.optional(PartialDate),
  until: v.optional(PartialDate),
  /** Id of the version this row is about, where it is not all of them. */
  version: v.optional(slug),
  /** Required when the row is dated before the launch, or after the day it was checked. */
  planned: v.optional(v.literal(true)),
  note: v.optional(text),
  sources,
  unconfirmed: v.optional(v.literal(true)),
});

export const eventKinds = [
  'launch',
  'availability',
  'licence',
  'privacy',
  'price',
  'retirement',
  'incident',
  'version',
  'benchmark',
  'other',
] as const;
const TimelineEvent = v.strictObject({
  date: PartialDate,
  kind: v.picklist(eventKinds),
  planned: v.optional(v.literal(true)),
  ...Statement,
});

export const caveatKinds = ['benchmark', 'safety', 'availability', 'licence', 'privacy', 'limits'] as const;

const Version = v.strictObject({
  id: slug,
  name,
  aliases: v.optional(v.array(name)),
  /** Short forms that also mean something else, such as Scout. */
  ambiguous: v.optional(v.array(name)),
  released: v.optional(PartialDate),
  ...Statement,
});

const Lookalike = v.strictObject({ name, ...Statement });

/** One model family, line or product: a file under `models/<vendor>/`. */
export const Entry = v.strictObject({
  id: slug,
  name,
  kind: v.picklist(entryKinds),
  /** In the card's first line, e.g. "multimodal reasoning model". */
  description: name,
  /** Vendor id: a file under `vendors/`. */
  maker: slug,
  lab: v.optional(name),
  /** Id of the line this entry belongs to, e.g. `muse` for `muse-spark`. */
  family: v.optional(slug),
  /** Other unambiguous names, as news writes them; spacing, hyphens and capitals need no entry of their own. */
  aliases: v.optional(v.array(name)),
  /** Names that also mean something else (Spark, Gemini): they count only with evidence around them. */
  ambiguous: v.optional(v.array(name)),
  /** Internal names before launch: they count only with evidence around them. */
  codenames: v.optional(v.array(name)),
  launch: v.strictObject({ date: v.optional(PartialDate), ...Statement }),
  succeededBy: v.optional(slug),
  /** The name it goes by since, where it is the same thing. */
  renamed: v.optional(v.strictObject({ to: name, date: v.optional(PartialDate), sources })),
  licence: v.pipe(
    v.array(LicencePeriod),
    v.minLength(1, 'needs at least one period; use status unknown where nobody says'),
  ),
  modalities: v.optional(
    v.strictObject({ input: v.array(name), output: v.array(name), note: v.optional(text), sources }),
  ),
  modes: v.optional(v.array(v.strictObject({ name, ...Statement }))),
  versions: v.optional(v.array(Version)),
  rollout: v.array(RolloutRow),
  caveats: v.array(v.strictObject({ kind: v.picklist(caveatKinds), ...Statement })),
  timeline: v.array(TimelineEvent),
  /** Unrelated things that share the name, shown so that nobody mixes them up. */
  lookalikes: v.optional(v.array(Lookalike)),
  sources: v.record(slug, Source),
  checked: Day,
});

export const trainingDefaults = ['yes', 'opt-out', 'opt-in', 'no', 'unknown'] as const;
export const audiences = ['consumer', 'business', 'api', 'local'] as const;

/** Privacy of one product that runs models: the part of a card that depends on where a reader meets the model. */
const Product = v.strictObject({
  id: slug,
  name,
  audience: v.picklist(audiences),
  /** Entry ids; a family's id stands for all of its members. */
  runs: v.array(slug),
  training: v.strictObject({ default: v.picklist(trainingDefaults), ...Statement }),
  optOut: v.strictObject({ text, sources }),
  retention: v.optional(v.strictObject(Statement)),
  effective: v.optional(PartialDate),
  notes: v.array(v.strictObject({ region: v.optional(name), appliesTo: v.optional(name), ...Statement })),
  checked: Day,
});

/** One company and its products: a file under `vendors/`. */
export const Vendor = v.strictObject({
  id: slug,
  name,
  /** Names that count as evidence for the vendor's models, e.g. a lab or a chief executive. */
  cues: v.optional(v.array(name)),
  products: v.array(Product),
  sources: v.record(slug, Source),
  checked: Day,
});

/** Crypto tokens that share or borrow a model's name: `tokens.yaml`. */
export const Tokens = v.strictObject({
  tokens: v.array(
    v.strictObject({
      id: slug,
      name,
      tickers: v.pipe(v.array(name), v.minLength(1, 'needs at least one ticker')),
      /** Entry ids whose name it shares. */
      resembles: v.array(slug),
      issuedByMaker: v.boolean(),
      ...Statement,
    }),
  ),
  sources: v.record(slug, Source),
  checked: Day,
});

export type Source = v.InferOutput<typeof Source>;
export type Entry = v.InferOutput<typeof Entry>;
export type Vendor = v.InferOutput<typeof Vendor>;
export type Product = Vendor['products'][number];
export type Tokens = v.InferOutput<typeof Tokens>;
export type RolloutRow = Entry['rollout'][number];
export type TimelineEvent = Entry['timeline'][number];
