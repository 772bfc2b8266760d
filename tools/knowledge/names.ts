/** `npm run knowledge -- audit --names FILE`: how much of what people name has an entry. */
import { readFileSync } from 'node:fs';
import { load } from '../../src/knowledge/load';
import { readKnowledgeFiles } from '../knowledge-files.mjs';
import { type Coverage, coverageOf, lexiconOfBase, totals, type Use } from './coverage';
import { parseNames } from './names-file';
import { count, percent, say, sayJson } from './say';

/** The uses in `path`, or nothing where it can't be read, which is said. */
function readNames(path: string): Use[] | undefined {
  try {
    return parseNames(readFileSync(path, 'utf8'));
  } catch (error) {
    say(`${path}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

const cells = (...values: (string | number)[]): string => values.map((value) => String(value).padStart(9)).join('');

function sayCoverage(path: string, coverage: Coverage): void {
  const { entries, notModels, rest } = coverage;
  const names = entries.length + notModels.length + rest.length;
  const [all, in2026] = [totals(coverage, ({ all }) => all), totals(coverage, ({ in2026 }) => in2026)];
  const line = (what: string, part: keyof Coverage, of: number): void =>
    say(what.padEnd(16) + cells(percent(in2026[part], in2026.uses), percent(all[part], all.uses)) + cells(of));
  say(`${path}: ${count(names, 'name')}, ${count(all.uses, 'use')}, ${in2026.uses} of them in 2026\n`);
  say(`${' '.repeat(16)}${cells('in 2026', 'all uses', 'names')}`);
  line('an entry', 'entries', entries.length);
  line('not a model', 'notModels', notModels.length);
  line('neither', 'rest', rest.length);
  say(`${'resolved'.padEnd(16)}${cells(in2026.resolved, all.resolved)}`);
  if (rest.length > 0) say(`\nNeither:\n${cells('in 2026', 'all uses')}`);
  for (const { name, all, in2026 } of rest) say(`${cells(in2026, all)}  ${name}`);
}

export function auditNames(path: string, json: boolean): number {
  const uses = readNames(path);
  if (!uses) return 2;
  const { base, problems } = load(readKnowledgeFiles());
  if (problems.length > 0) {
    say(`Names are looked up in a base without mistakes only: ${count(problems.length, 'problem')}.`);
    say('"npm run knowledge -- check" says which.');
    return 1;
  }
  const coverage = coverageOf(uses, lexiconOfBase(base), base.notModels);
  if (json) {
    const [all, in2026] = [totals(coverage, ({ all }) => all), totals(coverage, ({ in2026 }) => in2026)];
    sayJson({ in2026, all, ...coverage });
  } else sayCoverage(path, coverage);
  return 0;
}
