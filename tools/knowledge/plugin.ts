/**
 * The Vite plugin that turns the YAML files of `src/knowledge/` into what programs read: the names index and the packs.
 * A mistake in a file stops the build with file, line and a sentence that says how to mend it.
 *
 * The modules `virtual:caveat/*` are aliases of generated files and not virtual in Vite's sense, since crxjs builds a
 * content script in a build of its own, which knows the parent's aliases but none of its plugins.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { bundle, sharedBy, toTables } from '../../src/knowledge/bundle';
import { compile } from '../../src/knowledge/compile';
import { load } from '../../src/knowledge/load';
import { compileNames, type Names } from '../../src/knowledge/names';
import type { FullPack } from '../../src/knowledge/pack';
import { writePatterns } from '../../src/knowledge/patterns';
import { shelve } from '../../src/knowledge/shelves';
import { compileTokens, type TokenPack } from '../../src/knowledge/token-pack';
import { absolute, readKnowledgeFiles } from '../knowledge-files.mjs';

const generated = absolute('node_modules/.cache/caveat');

interface Options {
  /** Also emit the packs: as the extension's background and pages read them, or as the command line does. */
  emit?: 'shelves' | 'packs';
}

interface Built {
  names: Names;
  packs: FullPack[];
  tokens: TokenPack;
}

/** The whole base, compiled. Throws with every mistake in it, a line each. */
export function buildKnowledge(): Built {
  const { base, problems } = load(readKnowledgeFiles());
  if (problems.length > 0) {
    const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    throw new Error(`The knowledge base has mistakes:\n${lines.join('\n')}`);
  }
  const packs = compile(base);
  return {
    names: compileNames(base.entries, base.vendors, base.senses),
    packs,
    tokens: compileTokens(base),
  };
}

/** As JSON in a string: engines read that several times faster than the same as a literal of objects. */
const parsed = (value: unknown): string => `JSON.parse('${JSON.stringify(value).replaceAll(/[\\']/g, '\\$&')}')`;
const moduleOf = (value: unknown): string => `export default ${parsed(value)};\n`;

/**
 * The same for the names index, which goes into every page: its targets stand in columns, as alike values side by side
 * pack best, and are unpacked when they are first asked for, which a page that names no model never does.
 */
function namesModule({ targets, ...rest }: Names): string {
  const first = ['id', 'line', 'pack', 'maker'];
  const keys = [...new Set([...first, ...targets.flatMap(Object.keys)])] as (keyof Names['targets'][number])[];
  const columns = keys.map((key) => targets.map((target) => target[key] ?? 0));
  return `const rest = ${parsed(rest)};
let targets;
function unpacked() {
  const [keys, columns] = ${parsed([keys, columns])};
  return columns[0].map((_, i) =>
    Object.fromEntries(keys.flatMap((key, k) => (columns[k][i] === 0 ? [] : [[key, columns[k][i]]]))),
  );
}
export default {
  ...rest,
  get targets() {
    return (targets ??= unpacked());
  },
};
`;
}

/** Characters of packs in a file, before anything is said once: about a third of them is left for a card to read. */
const MOST = 400_000;

export function knowledge({ emit: form }: Options = {}): Plugin {
  let shelves = new Map<string, FullPack[]>();
  let tokens: TokenPack;
  return {
    name: 'caveat-knowledge',
    config() {
      const built = buildKnowledge();
      const { packs } = built;
      ({ tokens } = built);
      shelves = shelve(packs, MOST);
      const modules = {
        names: built.names,
        tokens: built.tokens,
        packs: Object.fromEntries(packs.map((pack) => [pack.id, pack])),
        shelves: Object.fromEntries([...shelves].map(([file, members]) => [file, members.map(({ id }) => id)])),
      };
      mkdirSync(generated, { recursive: true });
      const alias = Object.entries(modules).map(([name, value]) => {
        const file = `${generated}/${name}.mjs`;
        writeFileSync(file, name === 'names' ? namesModule(built.names) : moduleOf(value));
        return { find: `virtual:caveat/${name}`, replacement: file };
      });
      return { resolve: { alias } };
    },
    generateBundle() {
      const emit = (fileName: string, value: unknown): void =>
        void this.emitFile({ type: 'asset', fileName, source: JSON.stringify(value) });
      if (form === 'packs') for (const pack of [...shelves.values()].flat()) emit(`packs/${pack.id}.json`, pack);
      if (form !== 'shelves') return;
      const shared = sharedBy([...shelves.values()]);
      emit('knowledge/shared.json', toTables(shared));
      for (const [file, members] of shelves) emit(`knowledge/packs/${file}.json`, bundle(members, shared));
      emit('knowledge/patterns.json', writePatterns([...shelves.values()].flat()));
      emit('knowledge/tokens.json', tokens);
    },
  };
}
