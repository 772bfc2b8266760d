/** The ways to get a browser on to this machine, best first. Quiet unless they fail. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quietly, root } from './dependencies.mjs';

/** @typedef {{ ok: boolean, output: string, path?: string }} Result `path` only where the way itself knows it */

/** @param {{ debian: string }} browser @returns {Result} */
function withApt({ debian }) {
  if (!existsSync('/etc/debian_version')) return { ok: false, output: 'this is not Debian or Ubuntu' };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !quietly('sudo', ['-n', 'true']).ok)
    return { ok: false, output: 'needs root, or sudo without a password' };
  console.log(`Installing ${debian} (apt-get) ...`);
  const apt = (/** @type {string[]} */ ...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...args];
    return isRoot ? quietly('env', command.slice(1)) : quietly('sudo', ['-n', ...command]);
  };
  const lists = apt('update');
  const { ok, output } = apt('install', '--no-install-recommends', debian);
  // A mirror that can't be reached shows in the update, and then as a package that nobody knows.
  return { ok, output: ok || lists.ok ? output : `${lists.output}\n${output}` };
}

/** @param {{ puppeteer: string }} browser @returns {Result} */
function withPuppeteer({ puppeteer }) {
  console.log(`Downloading ${puppeteer} (@puppeteer/browsers) ...`);
  const cache = join('node_modules', '.cache', 'browsers');
  const { ok, output } = quietly('npx', [
    '--yes',
    '@puppeteer/browsers',
    'install',
    puppeteer,
    '--path',
    cache,
    '--format',
    '{{path}}',
  ]);
  const lines = output.split('\n').map((line) => line.trim());
  const path = lines
    .filter(Boolean)
    .map((line) => resolve(root, line))
    .find((file) => existsSync(file));
  return path ? { ok, output, path } : { ok: false, output };
}

/** @type {{ how: string, run: (browser: { debian: string, puppeteer: string }) => Result }[]} */
export const installers = [
  { how: 'apt-get', run: withApt },
  { how: '@puppeteer/browsers', run: withPuppeteer },
];
