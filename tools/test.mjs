/** `npm test`: everything that has to hold before a change lands. What follows `--` goes to Vitest. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { buildAll } from './build.mjs';
import { ensureDependencies, root } from './dependencies.mjs';
import { lintAddon } from './lint-addon.mjs';

const extra = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), 'caveat-test-'));
const total = { passed: 0, failed: 0 };

/** Runs a package's program with its output shown. @param {string} program @param {string[]} args */
function run(program, ...args) {
  const command = join('node_modules', '.bin', program);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status === 0;
}

/** Runs one project of Vitest and adds its results to the total. @param {string} project */
function vitest(project) {
  const report = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // A filter may leave one of the two projects without a test.
  const filtered = extra.length > 0 ? ['--passWithNoTests', ...extra] : [];
  const ok = run('vitest', 'run', '--project', project, ...reporters, ...filtered);
  if (!existsSync(report)) return false;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  return ok;
}

function build() {
  buildAll('test');
  buildAll('production');
  return true;
}

/** @type {[string, () => boolean][]} */
const steps = [
  ['lint', () => run('biome', 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off']))],
  ['types', () => run('tsc', '--noEmit')],
  ['unit tests', () => vitest('unit')],
  ['build', build],
  ['browser tests', () => vitest('browser')],
  ['add-on lint', lintAddon],
];

/** @returns {string | undefined} what failed */
function runSteps() {
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`);
    if (!step()) return name;
  }
  return undefined;
}

try {
  ensureDependencies();
  // Vite's advice about a future loader of configurations is long, and repeated for each project.
  const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  const found = { CAVEAT_CHROMIUM: findBrowser('chromium'), CAVEAT_FIREFOX: findBrowser('firefox') };
  Object.assign(process.env, quiet, found);
  const failed = runSteps();
  if (failed) throw new Error(`Stopped: ${failed} failed.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(results, { recursive: true, force: true });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}
