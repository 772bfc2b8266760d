/**
 * The Vite plugin that turns the YAML files of `src/knowledge/` into what programs read: the names index and the packs.
 * A mistake in a file stops the build with file, line and a sentence that says how to mend it.
 *
 * The modules `virtual:caveat/*` are aliases of generated files and not virtual in Vite's sense, since crxjs builds a
 * content script in a build of its own, which knows the parent's aliases but none of its plugins.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { bundle, byFamily } from '../../src/knowledge/bundle';
import { compile } from '../../src/knowledge/compile';
import { load } from '../../src/knowledge/load';
import { compileNames, type Names } from '../../src/knowledge/names';
import type { Pack } from '../../src/knowledge/pack';
import { absolute, readKnowledgeFiles } from '../knowledge-files.mjs';

const generated = absolute('node_modules/.cache/caveat');

interface Options {
  /** Also emit `knowledge/<family>.json` files, as the extension's background reads them. */
  emitPacks?: boolean;
}

/** The whole base, compiled. Throws with every mistake in it, a line each. */
export function buildKnowledge(): { names: Names; packs: Pack[] } {
  const { base, problems } = load(readKnowledgeFiles());
  if (problems.length > 0) {
    const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    throw new Error(`The knowledge base has mistakes:\n${lines.join('\n')}`);
  }
  return { names: compileNames(base.entries, base.vendors, base.senses), packs: compile(base) };
}

export function knowledge({ emitPacks = false }: Options = {}): Plugin {
  let packs: Pack[] = [];
  return {
    name: 'caveat-knowledge',
    config() {
      const built = buildKnowledge();
      packs = built.packs;
      const families = [...byFamily(packs)].flatMap(([family, members]) => members.map(({ id }) => [id, family]));
      const modules = {
        names: built.names,
        packs: Object.fromEntries(packs.map((pack) => [pack.id, pack])),
        families: Object.fromEntries(families.filter(([id, family]) => id !== family)),
      };
      mkdirSync(generated, { recursive: true });
      const alias = Object.entries(modules).map(([name, value]) => {
        const file = `${generated}/${name}.json`;
        writeFileSync(file, JSON.stringify(value));
        return { find: `virtual:caveat/${name}`, replacement: file };
      });
      return { resolve: { alias }, json: { stringify: true } };
    },
    generateBundle() {
      if (!emitPacks) return;
      for (const [family, members] of byFamily(packs)) {
        const source = JSON.stringify(bundle(members));
        this.emitFile({ type: 'asset', fileName: `knowledge/${family}.json`, source });
      }
    },
  };
}
