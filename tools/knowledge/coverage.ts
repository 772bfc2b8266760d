/** Which names lead to an entry, found as a page would find them: by the project's own detection, in a sentence. */
import { detect, type Lexicon, lexiconOf } from '../../src/detect/detect';
import { keyOf } from '../../src/detect/tokens';
import type { NotModels } from '../../src/knowledge/lists';
import type { KnowledgeBase } from '../../src/knowledge/load';
import { compileNames } from '../../src/knowledge/names';
import { percent } from './say';

/** A name, and how often it was used. */
export interface Use {
  name: string;
  all: number;
  in2026: number;
}

/** Of a base that loaded with no problems. */
export const lexiconOfBase = ({ entries, vendors, senses }: KnowledgeBase): Lexicon =>
  lexiconOf(compileNames(entries, vendors, senses));

/** Speaks of AI and of no maker or model, so that what is found is found by its name. */
const BEFORE = 'Researchers compared the AI model ';
const BEHIND = ' with other large language models.';

/** Tags and API ids are written small, which speaks against a shared word; a sentence would write `Gemini`. */
const spellings = (name: string): string[] => [
  name,
  name.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase()),
];

/** A stage of release is left out of a mention. */
const STAGE = /^(?:[-\s]preview)?$/i;

/** Id of the entry or version that the whole name stands for; nothing for a part of it or an unknown version. */
export function entryOf(name: string, lexicon: Lexicon): string | undefined {
  for (const spelling of spellings(name)) {
    const [mention, ...more] = detect(BEFORE + spelling + BEHIND, lexicon);
    const isWhole = mention?.start === BEFORE.length && STAGE.test(spelling.slice(mention.text.length));
    if (isWhole && more.length === 0 && !mention.model.startsWith('unknown:')) return mention.model;
  }
  return undefined;
}

export interface Coverage {
  /** With the id that each leads to. */
  entries: (Use & { model: string })[];
  /** Listed as something else than a model. */
  notModels: (Use & { what: string })[];
  rest: Use[];
}

const byUse = (a: Use, b: Use): number => b.all - a.all || b.in2026 - a.in2026 || (a.name < b.name ? -1 : 1);

export function coverageOf(uses: readonly Use[], lexicon: Lexicon, listed: NotModels): Coverage {
  const others = new Map(listed.map(({ name, what }) => [keyOf(name), what]));
  const coverage: Coverage = { entries: [], notModels: [], rest: [] };
  for (const use of [...uses].sort(byUse)) {
    const model = entryOf(use.name, lexicon);
    const what = others.get(keyOf(use.name));
    if (model) coverage.entries.push({ ...use, model });
    else if (what) coverage.notModels.push({ ...use, what });
    else coverage.rest.push(use);
  }
  return coverage;
}

export interface Totals {
  uses: number;
  entries: number;
  notModels: number;
  rest: number;
  /** Share of the uses that are accounted for, an entry's or not a model's. */
  resolved: string;
}

/** Sums of uses, counted all or some. */
export function totals({ entries, notModels, rest }: Coverage, count: (use: Use) => number): Totals {
  const sum = (uses: readonly Use[]): number => uses.reduce((total, use) => total + count(use), 0);
  const parts = { entries: sum(entries), notModels: sum(notModels), rest: sum(rest) };
  const uses = parts.entries + parts.notModels + parts.rest;
  return { uses, ...parts, resolved: percent(uses - parts.rest, uses) };
}
