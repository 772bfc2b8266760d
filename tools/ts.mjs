/** Node 20 can't run TypeScript: tools that share code with `src/` import it through Vite. */
import { runnerImport } from 'vite';
import { absolute } from './knowledge-files.mjs';

/**
 * Imports a TypeScript module and all that it imports. Each call has its own copies of modules, so import what shares
 * state through one module. Rejects as `import()` would. The result is `unknown`: the caller casts it to `typeof
 * import('...')` of the same module.
 * @param {string} path relative to the repository, e.g. `src/knowledge/load.ts`
 * @returns {Promise<unknown>}
 */
export async function importTs(path) {
  // The project's own Vite configuration is for building extensions; none of it is wanted here.
  const { module } = await runnerImport(absolute(path), { configFile: false, logLevel: 'error', root: absolute('') });
  return module;
}
