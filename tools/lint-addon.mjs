/** Runs Mozilla's linter on the Firefox build: no errors, and no warning but the one that is a library's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

/**
 * Preact can set markup (`dangerouslySetInnerHTML`), and so holds the assignment that the linter warns of. No component
 * of ours uses it; `test/shape.test.ts` sees to that. The card has its own Preact, the extension's pages share one.
 */
const allowed = [{ code: 'UNSAFE_VAR_ASSIGNMENT', file: /^(?:src\/page\/card\.iife|assets\/[\w.-]+)\.js$/ }];

/** @typedef {{ code: string, file?: string, line?: number, message: string }} Finding */

/** @returns {boolean} whether the add-on is clean */
export function lintAddon() {
  const program = join(root, 'node_modules', '.bin', 'addons-linter');
  const { stdout, stderr, error } = spawnSync(program, ['--output', 'json', join(root, 'dist', 'firefox')], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (!stdout.startsWith('{')) throw new Error(`addons-linter did not answer: ${stderr}`);
  const report = /** @type {{ errors: Finding[], warnings: Finding[] }} */ (JSON.parse(stdout));
  const isAllowed = (/** @type {Finding} */ { code, file }) =>
    allowed.some((warning) => warning.code === code && warning.file.test(file ?? ''));
  const findings = [...report.errors, ...report.warnings.filter((warning) => !isAllowed(warning))];
  for (const { code, file, line, message } of findings) console.error(`${file}:${line}: ${code}: ${message}`);
  console.log(
    `addons-linter: ${report.errors.length} errors, ${findings.length - report.errors.length} warnings of ours`,
  );
  return findings.length === 0;
}
