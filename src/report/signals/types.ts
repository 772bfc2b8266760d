/** What can be observed about a page, each with the words that show it. There is no score. */
import type { Place } from './phrases';

export const signalKinds = [
  'lookalike',
  'contradicted',
  'outdated',
  'unsourced',
  'figures',
  'no-links',
  'predictions',
  'hype',
  'urgency',
  'machine-made',
  'hashtags',
  'referral',
  'old-news',
] as const;

export type SignalKind = (typeof signalKinds)[number];

export interface Quote extends Place {
  text: string;
}

export interface Signal {
  kind: SignalKind;
  /** In the page's order; for a link, its address with an empty place. Never empty, but for `no-links` and `old-news`. */
  quotes: Quote[];
  /** For a rate: how many in 100 words here, and in ordinary news. */
  rate?: { here: number; usual: number };
  /** For `old-news`: the page's day. */
  day?: string;
}
