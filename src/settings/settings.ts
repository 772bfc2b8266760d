/**
 * What a reader has decided, as values: the shape, its defaults, and the one way in from stored or imported data. The
 * content script reads settings too, on every page: so this is a table of checks, and no schema library.
 */
import { OPEN_DELAY } from '../page/timing';

/** Which mentions of a model are marked: all, the first in a section or a page, or none beside claims. */
export type Density = 'every' | 'section' | 'page' | 'claims';
export type OpenBy = 'hover' | 'click' | 'modifier';
export type Modifier = 'Alt' | 'Shift' | 'Control';
export type ThemeChoice = 'auto' | 'light' | 'dark';

export interface Settings {
  version: 1;
  density: Density;
  /** Notes on claims. */
  claims: boolean;
  /** Hints at figures without a source, for those who moderate or teach. */
  figures: boolean;
  /** A click opens a card always; this is what else does. */
  open: OpenBy;
  /** Held down while pointing, where `open` asks for it. */
  modifier: Modifier;
  /** Rest on a mention before its card opens; milliseconds. */
  delay: number;
  theme: ThemeChoice;
  /** Sites where Caveat never runs by itself, by host without `www.`; subdomains go with them. */
  sites: Readonly<Record<string, 'off'>>;
  classroom: boolean;
}

export const VERSION = 1;
export const densities: readonly Density[] = ['every', 'section', 'page', 'claims'];
export const openings: readonly OpenBy[] = ['hover', 'click', 'modifier'];
export const modifiers: readonly Modifier[] = ['Alt', 'Shift', 'Control'];
export const themes: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
/** Milliseconds: shorter opens cards in passing, longer seems broken. */
export const DELAY_RANGE = { least: 100, most: 2000 } as const;

export const defaults: Settings = {
  version: VERSION,
  density: 'section',
  claims: true,
  figures: false,
  open: 'hover',
  modifier: 'Alt',
  delay: OPEN_DELAY,
  theme: 'auto',
  sites: {},
  classroom: false,
};

/** Why stored data was set aside: written by a newer Caveat, or not settings at all. */
export type Problem = { kind: 'future' } | { kind: 'corrupt'; key: string };
export interface ParsedSettings {
  settings: Settings;
  problem?: Problem;
}

export const isDelay = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= DELAY_RANGE.least && Number(value) <= DELAY_RANGE.most;

type Stored = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const oneOf =
  (allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);

/** A host as `URL.hostname` gives it: lower case, punycode, an IPv6 address in brackets. */
export const isHost = (host: string): boolean =>
  host.length <= 253 &&
  /^(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])$/.test(host);

const checks: { [Key in keyof Settings]: Check } = {
  version: oneOf([VERSION]),
  density: oneOf(densities),
  claims: isBoolean,
  figures: isBoolean,
  open: oneOf(openings),
  modifier: oneOf(modifiers),
  delay: isDelay,
  theme: oneOf(themes),
  sites: (value) => isRecord(value) && Object.entries(value).every(([host, state]) => isHost(host) && state === 'off'),
  classroom: isBoolean,
};

export type Migration = (stored: Stored) => Stored;

/** The nth turns data of version n + 1 into the next version's; nothing older than version 1 has been stored. */
const migrations: readonly Migration[] = [];

/** Brings data of an older version up to date, one version at a time; the version itself is seen to here. */
export function migrate(stored: Stored, version: number, steps: readonly Migration[]): Stored {
  return steps
    .slice(version - 1)
    .reduce((data, step, index) => ({ ...step(data), version: version + index + 1 }), stored);
}

/**
 * Settings from what was stored or imported; the defaults where there is nothing yet. Data that can't be read gives the
 * defaults and the problem, and never throws: what becomes of the data is the caller's.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined || stored === null) return { settings: defaults };
  const version = isRecord(stored) ? stored['version'] : undefined;
  if (!isRecord(stored) || !Number.isInteger(version) || Number(version) < 1)
    return { settings: defaults, problem: { kind: 'corrupt', key: 'version' } };
  if (Number(version) > VERSION) return { settings: defaults, problem: { kind: 'future' } };
  const data: Stored = { ...defaults, ...migrate(stored, Number(version), migrations) };
  const keys = Object.keys(checks) as (keyof Settings)[];
  const broken = keys.find((key) => !checks[key](data[key]));
  if (broken) return { settings: defaults, problem: { kind: 'corrupt', key: broken } };
  // Keys that no version knows are left behind.
  return { settings: Object.fromEntries(keys.map((key) => [key, data[key]])) as unknown as Settings };
}
