/** How the names of the real base are written: for the generated page, and for those that Caveat is measured against. */
import { load } from '../../src/knowledge/load';
import type { Entry } from '../../src/knowledge/schema';
import { readKnowledgeFiles } from '../../tools/knowledge-files.mjs';

export interface ModelNames {
  /** Names of models that mean one thing. */
  certain: string[];
  /** Names of models that are words of their own too. */
  shared: string[];
}

const { entries, vendors, senses } = load(readKnowledgeFiles()).base;

const namesOf = ({ name, aliases = [], versions = [] }: Entry): string[] => [
  name,
  ...aliases,
  ...versions.flatMap((version) => [version.name, ...(version.aliases ?? [])]),
];

/** Names in Latin letters, as an English page has them. */
export function modelNames(): ModelNames {
  const shared = new Set(entries.flatMap(({ ambiguous = [] }) => ambiguous));
  const isWritten = (name: string): boolean => /^[\w .+'-]+$/.test(name);
  return {
    certain: [...new Set(entries.flatMap(namesOf))].filter((name) => isWritten(name) && !shared.has(name)),
    shared: [...shared].filter(isWritten),
  };
}

/** All that the names index knows: models, makers, and the other things that share a word with a model. */
export function indexedNames(): string[] {
  return [
    ...new Set([
      ...entries.flatMap((entry) => [...namesOf(entry), ...(entry.ambiguous ?? []), ...(entry.codenames ?? [])]),
      ...vendors.flatMap(({ name, cues = [] }) => [name, ...cues]),
      ...senses.flatMap(({ phrases, cues }) => [...phrases, ...cues]),
    ]),
  ];
}
