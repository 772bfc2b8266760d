/**
 * A pack is one entry made ready to show: sources are numbered, the privacy notes of the products that run the model
 * are joined in, ids of relatives carry their names. The compiler makes them; the background, the cards and the command
 * line read nothing else.
 */
import type { Claim } from './claims-schema';
import type { Entry, Product, Source } from './schema';

/** Replaces the source ids of statements by indexes into the pack's `sources`. */
export type Numbered<T> = T extends readonly (infer Item)[]
  ? Numbered<Item>[]
  : T extends object
    ? { [Key in keyof T]: Key extends 'sources' ? number[] : Numbered<T[Key]> }
    : T;

export interface Named {
  id: string;
  name: string;
}

type Carried = Pick<
  Entry,
  | 'id'
  | 'name'
  | 'kind'
  | 'description'
  | 'lab'
  | 'launch'
  | 'renamed'
  | 'licence'
  | 'modalities'
  | 'rollout'
  | 'caveats'
  | 'timeline'
  | 'checked'
>;

export type Pack = Numbered<Carried> & {
  /** Other names, those that count only with evidence too. */
  names?: string[];
  maker: Named;
  family?: Named;
  /** Ids of other packs that hold claims about it; those of the lines above it are left out. */
  toldIn?: string[];
  /** What came after it, with the launch of that as its own entry tells it. */
  succeededBy?: Numbered<Named & Pick<Entry['launch'], 'date' | 'sources'>>;
  modes: Numbered<NonNullable<Entry['modes']>>;
  versions: Numbered<NonNullable<Entry['versions']>>;
  lookalikes: Numbered<NonNullable<Entry['lookalikes']>>;
  claims: PackClaim[];
  /** Products in which a reader meets the model, each with its own day of checking. */
  privacy: Numbered<Omit<Product, 'runs'>>[];
  /** In order of first use; statements hold indexes into this list, cards show index + 1. */
  sources: Source[];
};

export type PackClaim = Numbered<Omit<Claim, 'about' | 'recognise' | 'matches' | 'passes'>> & {
  /** Ids of entries and versions that it is about. */
  covers: string[];
  checked: string;
};

/** A claim with what it is recognised by. */
export type FullClaim = PackClaim & Pick<Claim, 'recognise'>;

/** A pack for whoever searches a text for its claims. */
export type FullPack = Omit<Pack, 'claims'> & { claims: FullClaim[] };

export type PackStatement = Pack['caveats'][number];
export type PackRollout = Pack['rollout'][number];
export type PackEvent = Pack['timeline'][number];
export type PackProduct = Pack['privacy'][number];
