/** The tokens of `tokens.yaml` made ready to recognise and to show: sources numbered, relatives of models joined in. */
import { indexOf, lineage } from './compile';
import type { KnowledgeBase } from './load';
import { Numbering } from './numbering';
import type { Numbered } from './pack';
import type { Source, Tokens } from './schema';

/** `resembles` holds the ids of packs: those that the file names first, then the members of their lines. */
export type Token = Numbered<Tokens['tokens'][number]>;

export interface TokenPack {
  tokens: Token[];
  /** Statements hold indexes into this list, cards show index + 1. */
  sources: Source[];
  checked: string;
}

/** Empty where the base has no tokens. */
export function compileTokens(base: KnowledgeBase): TokenPack {
  if (!base.tokens) return { tokens: [], sources: [], checked: '' };
  const { tokens, sources, checked } = base.tokens;
  const { entries } = indexOf(base.entries, base.vendors);
  const lines = base.entries.map((entry) => ({ id: entry.id, line: lineage(entry, entries) }));
  const membersOf = (id: string): string[] => lines.flatMap((entry) => (entry.line.includes(id) ? entry.id : []));
  const numbering = new Numbering();
  const ready = tokens.map((token) => ({
    ...numbering.number(token, sources),
    resembles: [...new Set([...token.resembles, ...token.resembles.flatMap(membersOf)])],
  }));
  return { tokens: ready, sources: numbering.used, checked };
}
