/** Rules that the schema can't say, since they look across fields and files. Each gives its problems; none throws. */
import type { Claims } from './claims-schema';
import type { Newsworthy, NotModels } from './lists';
import type { Parsed, Problem } from './problem';
import { claimDates, claimIds, claimPlaces, claimSources, claimTerms, repeatedSources } from './rules/claims';
import { afterChecked, outOfOrder, relativesOutOfOrder, rowsBeforeLaunch } from './rules/dates';
import { listedTwice, newsworthyEntries } from './rules/lists';
import { duplicateIds, duplicateNames } from './rules/names';
import { familyLoops, misplacedFiles, unknownIds } from './rules/references';
import { secondhandSources, unknownSources, unusedSources } from './rules/sources';
import type { Entry, Tokens, Vendor } from './schema';

/** All files that follow their schema. */
export interface ParsedBase {
  entries: Parsed<Entry>[];
  claims: Parsed<Claims>[];
  vendors: Parsed<Vendor>[];
  tokens: Parsed<Tokens>[];
  notModels: Parsed<NotModels>[];
  newsworthy: Parsed<Newsworthy>[];
  /** Paths of files with problems of their own: naming their ids is no mistake. */
  broken: string[];
}

export type Rule = (base: ParsedBase) => Problem[];

const rules: Rule[] = [
  misplacedFiles,
  unknownIds,
  familyLoops,
  duplicateIds,
  duplicateNames,
  unknownSources,
  unusedSources,
  secondhandSources,
  afterChecked,
  outOfOrder,
  rowsBeforeLaunch,
  relativesOutOfOrder,
  newsworthyEntries,
  listedTwice,
  claimPlaces,
  claimIds,
  claimTerms,
  claimSources,
  repeatedSources,
  claimDates,
];

export const checkRules: Rule = (base) => rules.flatMap((rule) => rule(base));
