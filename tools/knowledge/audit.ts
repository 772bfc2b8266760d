/** `npm run knowledge -- audit`: what deserves a look, though it is no mistake. */
import { MODEL_CONFIGS } from 'llm-zoo';
import { contradictions } from '../../src/knowledge/audit/contradictions';
import { DUE, stale } from '../../src/knowledge/audit/stale';
import { type OneSource, onOneSource, withoutPrivacy, withoutRollout } from '../../src/knowledge/audit/thin';
import { isDay } from '../../src/knowledge/dates';
import { type Loaded, load } from '../../src/knowledge/load';
import type { Problem } from '../../src/knowledge/problem';
import { readKnowledgeFiles } from '../knowledge-files.mjs';
import { entryOf, lexiconOfBase } from './coverage';
import { count, place, row, say, sayJson, tally } from './say';

export interface Audit {
  today: string;
  /** What `check` finds. Names are looked up only where there is nothing. */
  mistakes: number;
  entries: number;
  contradictions: Problem[];
  stale: Problem[];
  withoutRollout: Problem[];
  withoutPrivacy: Problem[];
  oneSource: OneSource[];
  llmZoo: { names: number; missing: string[] };
}

/** API ids of the models in llm-zoo, without the `maker/` that some have. */
const zooNames = (): string[] => [
  ...new Set(Object.values(MODEL_CONFIGS).map(({ fullName }) => fullName.replace(/^.*\//, ''))),
];

export function auditOf(loaded: Loaded, today: string, names: readonly string[]): Audit {
  const { parsed, problems, base } = loaded;
  const lexicon = problems.length === 0 ? lexiconOfBase(base) : undefined;
  return {
    today,
    mistakes: problems.length,
    entries: base.entries.length,
    contradictions: contradictions(parsed),
    stale: stale(parsed, today),
    withoutRollout: withoutRollout(parsed),
    withoutPrivacy: withoutPrivacy(parsed),
    oneSource: onOneSource(parsed),
    llmZoo: { names: names.length, missing: lexicon ? names.filter((name) => !entryOf(name, lexicon)) : [] },
  };
}

function sayCounts({ entries, mistakes, llmZoo, ...found }: Audit): void {
  const kinds: Record<string, number> = {};
  for (const { kind } of found.oneSource) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const zoo = `of ${llmZoo.names} names in llm-zoo have no entry`;
  say(`${count(entries, 'entry', 'entries')} on ${found.today}\n`);
  say(`${row('contradictions', found.contradictions.length)}  between dates`);
  say(`${row('stale', found.stale.length)}  checked over ${DUE.current} days ago (${DUE.retired} where retired)`);
  say(`${row('no rollout', found.withoutRollout.length)}  entries without a rollout row`);
  say(`${row('no privacy', found.withoutPrivacy.length)}  entries without a privacy note`);
  say(`${row('one source', found.oneSource.length)}  statements on one source besides the vendor's (${tally(kinds)})`);
  say(`${row('no entry', llmZoo.missing.length)}  ${mistakes > 0 ? 'not looked up' : zoo}`);
  if (mistakes > 0)
    say(`\nFiles with mistakes are left out: ${count(mistakes, 'problem')}, see "npm run knowledge -- check".`);
}

function saySection(title: string, lines: readonly string[]): void {
  if (lines.length > 0) say(`\n== ${title}\n${lines.join('\n')}`);
}

/** Many statements of one file: only where they stand. */
function linesByFile(problems: readonly Problem[]): string[] {
  const files = new Map<string, number[]>();
  for (const { file, line } of problems) files.set(file, [...(files.get(file) ?? []), line]);
  return [...files].map(([file, lines]) => `${file}: ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}`);
}

/** `today` is a full date such as `2026-11-22`. */
export function audit(today: string, json: boolean): number {
  if (!isDay(today)) {
    say(`"${today}" is no day. Write it like 2026-11-22.`);
    return 2;
  }
  const found = auditOf(load(readKnowledgeFiles()), today, zooNames());
  if (json) {
    sayJson(found);
    return 0;
  }
  sayCounts(found);
  saySection('Dates that contradict each other', found.contradictions.map(place));
  saySection('Stale', found.stale.map(place));
  saySection('Without a rollout row', found.withoutRollout.map(place));
  saySection('Without a privacy note', found.withoutPrivacy.map(place));
  saySection("Statements on one source besides the vendor's", linesByFile(found.oneSource));
  saySection('Names in llm-zoo without an entry', found.llmZoo.missing);
  return 0;
}
