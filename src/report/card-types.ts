/**
 * What a card says, as values: dates are ISO, statuses are the knowledge base's own words, and no sentence of the
 * interface is in it. The inline card, the panel, the exports and the command line word the same values.
 */
import type { PackEvent, PackProduct } from '../knowledge/pack';
import type { Entry, RolloutRow, Source } from '../knowledge/schema';

/** What every line tells about where it comes from. */
export interface Cited {
  /** Numbers of the sources as cards show them, rising. */
  refs: number[];
  /** All of its sources are the vendor's own words. */
  vendorOnly: boolean;
  /** None of its sources was read in the original. */
  secondHand: boolean;
  /** Rests on one weak report. */
  unconfirmed: boolean;
}

export interface Line extends Cited {
  text: string;
}

export interface CardSource {
  number: number;
  url: string;
  title: string;
  publisher: string;
  date?: string;
  kind: Source['kind'];
  vendor: boolean;
  /** Host of the page that quotes it, or `unrecorded`; absent where the original was read. */
  quotedVia?: string;
}

export interface LicenceLine extends Line {
  status: Entry['licence'][number]['status'];
  scope?: string;
  licence?: string;
  from?: string;
}

export interface Licence {
  today?: LicenceLine;
  /** Only where it differs from today's. */
  atLaunch?: LicenceLine;
  /** Parts with terms of their own, such as one open-weights variant. */
  variants: LicenceLine[];
}

export interface Launch extends Line {
  date?: string;
}

export interface EventLine extends Line {
  date: string;
  kind: PackEvent['kind'];
  planned: boolean;
}

export interface RolloutLine extends Cited {
  /** Several where all else is the same, note and sources too. */
  surfaces: string[];
  /** Absent where no source names one. */
  region?: string;
  status: RolloutRow['status'];
  since?: string;
  until?: string;
  /** Name of the version it is about, where it is not all of them. */
  version?: string;
  /** Was to be so by `since`; nobody has confirmed it. */
  planned: boolean;
  note?: string;
}

export interface CaveatLine extends Line {
  kind: Entry['caveats'][number]['kind'];
}

export interface PrivacyNote extends Line {
  region?: string;
  appliesTo?: string;
}

export interface ProductPrivacy {
  name: string;
  audience: PackProduct['audience'];
  training: Line & { default: PackProduct['training']['default'] };
  optOut: Line;
  retention?: Line;
  effective?: string;
  notes: PrivacyNote[];
  checked: string;
  stale: boolean;
}

export interface KnownCard {
  kind: 'known';
  /** Id of the entry or version that was mentioned. */
  model: string;
  title: string;
  maker: string;
  lab?: string;
  description: string;
  launch: Launch;
  /** Present where the mention is a version: what it is, when it came, and the family whose launch `launch` is. */
  version?: Launch & { family: string };
  licence: Licence;
  changed: { basis: 'page' | 'launch' | 'release'; since?: string; events: EventLine[] };
  rollout: { current: RolloutLine[]; history: RolloutLine[] };
  privacy: ProductPrivacy[];
  caveats: CaveatLine[];
  lookalikes: (Line & { name: string })[];
  /** Only those that a line of this card cites; numbers are the pack's, so a report can quote them. */
  sources: CardSource[];
  checked: string;
  /** Checked so long ago that a reader should know. */
  stale: boolean;
  today: string;
}

/** A version that the base does not have: no facts, and none borrowed from its neighbours. */
export interface UnknownCard {
  kind: 'unknown';
  model: string;
  title: string;
  /** The day the base was last checked. */
  checked: string;
  stale: boolean;
  today: string;
}

export type CardContent = KnownCard | UnknownCard;
