/**
 * What a card says, as values: dates are ISO, statuses are the knowledge base's own words, and no sentence of the
 * interface is in it. The inline card, the panel, the exports and the command line word the same values.
 */

import type { Manner } from '../claims/types';
import type { Attribute, ClaimVerdict } from '../knowledge/claims-schema';
import type { PackEvent, PackProduct } from '../knowledge/pack';
import type { Entry, RolloutRow, Source } from '../knowledge/schema';
import type { DateReading, DateSource } from './page-date/facts';
import type { TickerCard } from './token-card';

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

export interface VersionLine extends Launch {
  id: string;
  name: string;
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

/** What the page says in one sentence, and what the sources say to it. */
export interface NoteLine extends Line {
  claim: string;
  attribute: Attribute;
  /** What is claimed, in our words. */
  says: string;
  /** The page's own words. */
  sentence: string;
  manner: Manner;
  /** For today; `text` is worded for it. */
  verdict: ClaimVerdict;
  /** For the day the page was written, where that is known and the verdict was another until `until`. */
  atWriting?: { verdict: ClaimVerdict; until: string; text?: string };
  checked: string;
}

/** A sentence of a page that makes a claim. */
export interface Said {
  claim: string;
  sentence: string;
  manner: Manner;
}

/** That a model is not what its maker offers today, for whoever reads an older page. */
export interface Standing {
  /** `withdrawn`: no longer offered, but its weights are published. `succeeded`: offered still, beside a newer one. */
  kind: 'renamed' | 'retired' | 'withdrawn' | 'deprecated' | 'succeeded';
  /** The last day it was offered, or the first of its new name, where known. */
  date?: string;
  /** The name it has now. */
  name?: string;
  /** Who says so; absent for `succeeded`, which the successor's own launch says. */
  cited?: Cited;
  successor?: Cited & { name: string; date?: string };
}

export interface KnownCard {
  kind: 'known';
  /** Id of the entry or version that was mentioned. */
  model: string;
  title: string;
  maker: string;
  lab?: string;
  description: string;
  /** Absent while it is current, and where nobody says. */
  standing?: Standing;
  launch: Launch;
  /** Present where the mention is a version: what it is, when it came, and the family whose launch `launch` is. */
  version?: Launch & { family: string };
  licence: Licence;
  /** What this page says of the model, in its order. */
  claims: NoteLine[];
  changed: {
    basis: 'page' | 'launch' | 'release';
    since?: string;
    /** Where the page says its date; absent where it was given, or is not known. */
    from?: DateSource;
    events: EventLine[];
  };
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

/** What a model's card says. */
export type ModelCard = KnownCard | UnknownCard;

/** The way to a model's own card. */
export interface About {
  pack: string;
  /** The pack's own id, or that of one of its versions. */
  model: string;
  name: string;
}

/** A sentence of the page with what the sources say to each claim in it. */
export interface NoteCard {
  kind: 'note';
  /** Clipped where it is long. */
  sentence: string;
  notes: NoteLine[];
  /** The models that it is about; at least one. */
  about: About[];
  /** When the page was written; null where it doesn't say: all is then worded for today. */
  date: DateReading | null;
  sources: CardSource[];
  /** The earliest of its claims. */
  checked: string;
  stale: boolean;
  today: string;
}

/** A figure for which the page gives no source. No verdict. */
export interface HintCard {
  kind: 'hint';
  sentence: string;
  about: About;
  today: string;
}

export type CardContent = ModelCard | NoteCard | HintCard | TickerCard;
