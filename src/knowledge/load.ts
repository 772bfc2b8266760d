/** The whole base from its files: each is parsed by the schema of its place, then the rules look across them. */
import type * as v from 'valibot';
import { Claims } from './claims-schema';
import { Newsworthy, NotModels } from './lists';
import { type KnowledgeFile, parse } from './parse';
import type { Parsed, Problem } from './problem';
import { checkRules, type ParsedBase } from './rules';
import { Entry, Tokens, Vendor } from './schema';
import { Senses } from './senses';

/** Plain values, in the order of the files. */
export interface KnowledgeBase {
  entries: Entry[];
  claims: Claims[];
  vendors: Vendor[];
  /** Absent where there is no `tokens.yaml`. */
  tokens?: Tokens;
  senses: Senses;
  notModels: NotModels;
  newsworthy: Newsworthy;
}

export interface Loaded {
  base: KnowledgeBase;
  /** The same as files with lines, for whoever has something to say about them. */
  parsed: ParsedBase;
  problems: Problem[];
}

/** `base` leaves out files that have problems of their own, so check `problems` before trusting it. Never throws. */
export function load(files: readonly KnowledgeFile[]): Loaded {
  const problems: Problem[] = [];
  const broken: string[] = [];
  const read = <Schema extends v.GenericSchema>(place: RegExp, schema: Schema): Parsed<v.InferOutput<Schema>>[] =>
    files
      .filter(({ path }) => place.test(path))
      .flatMap((file) => {
        const result = parse(file, schema);
        problems.push(...result.problems);
        if (result.parsed) return [result.parsed];
        broken.push(file.path);
        return [];
      });
  const parsed: ParsedBase = {
    entries: read(PLACES.entries, Entry),
    claims: read(PLACES.claims, Claims),
    vendors: read(PLACES.vendors, Vendor),
    tokens: read(PLACES.tokens, Tokens),
    notModels: read(PLACES.notModels, NotModels),
    newsworthy: read(PLACES.newsworthy, Newsworthy),
    broken,
  };
  const senses = read(PLACES.senses, Senses);
  problems.push(...strays(files), ...checkRules(parsed));
  return {
    base: { ...valuesOf(parsed), senses: senses.flatMap(({ value }) => value) },
    parsed,
    problems: problems.sort(byPlace),
  };
}

const PLACES = {
  entries: /(^|\/)models\/[^/]+\/[^/]+\.yaml$/,
  claims: /(^|\/)claims\/[^/]+\/[^/]+(\/[^/]+)?\.yaml$/,
  vendors: /(^|\/)vendors\/[^/]+\.yaml$/,
  tokens: /(^|\/)tokens\.yaml$/,
  senses: /(^|\/)senses\.yaml$/,
  notModels: /(^|\/)not-models\.yaml$/,
  newsworthy: /(^|\/)newsworthy\.yaml$/,
};

/** A file in no known place would be left out without a word. */
function strays(files: readonly KnowledgeFile[]): Problem[] {
  return files
    .filter(({ path }) => !Object.values(PLACES).some((place) => place.test(path)))
    .map(({ path }) => ({
      file: path,
      line: 1,
      message:
        'this file would not be read. Move it to models/<vendor>/<id>.yaml, claims/<vendor>/<id>.yaml or vendors/<vendor>.yaml.',
    }));
}

function valuesOf({
  entries,
  claims,
  vendors,
  tokens,
  notModels,
  newsworthy,
}: ParsedBase): Omit<KnowledgeBase, 'senses'> {
  const [first] = tokens;
  return {
    entries: entries.map(({ value }) => value),
    claims: claims.map(({ value }) => value),
    vendors: vendors.map(({ value }) => value),
    ...(first ? { tokens: first.value } : {}),
    notModels: notModels.flatMap(({ value }) => value),
    newsworthy: newsworthy.flatMap(({ value }) => value),
  };
}

const byPlace = (a: Problem, b: Problem): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
