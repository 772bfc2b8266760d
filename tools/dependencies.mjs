/** What must be there before anything else runs. Node's built-ins only: this file runs before `npm ci` has. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Runs a command to its end and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @returns {{ ok: boolean, output: string }}
 */
export function quietly(command, args) {
  // On Windows, npm and npx are scripts that only a shell runs.
  const shell = process.platform === 'win32' && /^np[mx]$/.test(command);
  const options = { cwd: root, shell, maxBuffer: Number.POSITIVE_INFINITY };
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  return { ok: status === 0, output: error ? error.message : `${stdout}${stderr}`.trim() };
}

/** npm writes this file as the last step of an install. */
const installed = () => {
  const record = `${root}/node_modules/.package-lock.json`;
  return existsSync(record) && statSync(record).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs;
};

/** Installs the packages that package-lock.json names, unless they are there already. */
export function ensureDependencies() {
  if (installed()) return;
  console.log('Installing packages (npm ci) ...');
  const { ok, output } = quietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) throw new Error(`npm ci failed. Run it by hand to see more.\n${output}`);
}
