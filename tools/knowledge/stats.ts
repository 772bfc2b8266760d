/** `npm run knowledge -- stats`: what the base holds, and what it rests on. */
import { load } from '../../src/knowledge/load';
import { type Support, statsOf } from '../../src/knowledge/stats';
import { readKnowledgeFiles } from '../knowledge-files.mjs';
import { count, percent, row, say, tally } from './say';

const shareOf = ({ authoritative, statements }: Support): string =>
  `${percent(authoritative, statements)} with a vendor, policy, evaluator or regulator source`;

export function stats(): number {
  const { base, problems } = load(readKnowledgeFiles());
  const counts = statsOf(base);
  const { families, models, productEntries, newsworthy, statements } = counts;
  const sourced = `${percent(counts.sourced, statements)} sourced`;
  const independent = `${percent(counts.independent, statements)} with a source besides the vendor`;
  say(`${row('entries', base.entries.length)}  (${models} models, ${families} families, ${productEntries} products)`);
  say(row('versions', counts.versions));
  say(row('vendors', counts.vendors));
  say(`${row('products', counts.products)}  with privacy notes (${counts.trainingKnown} say what trains by default)`);
  say(row('tokens', counts.tokens));
  say(`${row('statements', statements)}  (${sourced}, ${independent},`);
  say(`${' '.repeat(25)}${shareOf(counts)})`);
  say(`${row('newsworthy', newsworthy.entries)}  entries with ${count(newsworthy.statements, 'statement')},`);
  say(`${' '.repeat(24)}${shareOf(newsworthy)}`);
  say(`${row('sources', counts.sources)}  by kind: ${tally(counts.sourcesByKind)}`);
  say(`${' '.repeat(24)}by reading: ${tally(counts.sourcesByReading)}`);
  if (problems.length > 0)
    say(
      `\nFiles with mistakes are not counted: ${count(problems.length, 'problem')}, see "npm run knowledge -- check".`,
    );
  return 0;
}
