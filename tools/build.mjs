/** `npm run build`: the extension for both browsers and the command line; with `--mode test`, the builds for tests. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, quietly, root } from './dependencies.mjs';

const targets = {
  production: ['chromium', 'firefox', 'cli'],
  test: ['test-chromium', 'test-firefox'],
};

/** @param {string} folder */
function kilobytes(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)));
  return Math.ceil(files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1000);
}

/**
 * Builds one target into `dist/<target>`; `vite.config.ts` knows what its name means. Vite runs apart from this
 * process, as its plugins print much that matters only when a build fails.
 * @param {string} target
 */
export function buildTarget(target) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { ok, output } = quietly(process.execPath, [vite, 'build', '--mode', target]);
  if (!ok) throw new Error(`${output}\nThe build of ${target} failed.`);
  console.log(`dist/${target}: ${kilobytes(join(root, 'dist', target))} kB`);
}

/** @param {keyof typeof targets} mode */
export function buildAll(mode) {
  for (const target of targets[mode]) buildTarget(target);
}

/** @param {string[]} args */
function parseMode(args) {
  const [flag = '--mode', mode = 'production', ...rest] = args.flatMap((arg) => arg.split('='));
  if (flag !== '--mode' || !Object.hasOwn(targets, mode) || rest.length) {
    throw new Error(`Unknown: ${args.join(' ')}. Usage: npm run build [-- --mode test]`);
  }
  return /** @type {keyof typeof targets} */ (mode);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const mode = parseMode(process.argv.slice(2));
    ensureDependencies();
    buildAll(mode);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
