/** Finds a browser to run the extension in, or has one installed. Node's built-ins only, as in `dependencies.mjs`. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installers } from './browser-installers.mjs';
import { quietly } from './dependencies.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/**
 * @typedef {object} Browser
 * @property {string} variable names the program's path, and wins over everything else
 * @property {string} debian package
 * @property {string} puppeteer name and channel, as Puppeteer's installer calls them
 * @property {string[]} commands on the PATH
 * @property {string[]} mac below /Applications or ~/Applications
 * @property {string[]} windows below one of Windows' program folders
 */

/** @type {Record<BrowserKind, Browser>} */
const browsers = {
  chromium: {
    variable: 'CAVEAT_CHROMIUM',
    debian: 'chromium',
    puppeteer: 'chrome@stable',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'CAVEAT_FIREFOX',
    debian: 'firefox-esr',
    puppeteer: 'firefox@stable',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

const { env, platform } = process;
const { HOME = '', PATH = '', PROGRAMFILES, LOCALAPPDATA } = env;
const below = (/** @type {(string | undefined)[]} */ folders, /** @type {string[]} */ names) =>
  folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));

/** Ubuntu's /usr/bin/chromium-browser may be a stub that only asks for snap. Windows' programs open a window instead. */
const works = (/** @type {string} */ path) =>
  existsSync(path) && (platform === 'win32' || quietly(path, ['--version']).ok);

/** @param {Browser} browser */
function findInstalled({ commands, mac, windows }) {
  if (platform === 'win32') return below([PROGRAMFILES, env['PROGRAMFILES(X86)'], LOCALAPPDATA], windows).find(works);
  const onPath = below([...PATH.split(delimiter), '/snap/bin'], commands);
  const usual = platform === 'darwin' ? below(['/Applications', `${HOME}/Applications`], mac) : [];
  return [...onPath, ...usual].find(works);
}

/** @param {Browser} browser */
function install(browser) {
  const tried = [];
  for (const { how, run } of installers) {
    const { ok, output, path } = run(browser);
    const found = ok ? (path ?? findInstalled(browser)) : undefined;
    if (found) return found;
    tried.push(`  ${how}: ${output.split('\n').slice(-3).join('\n    ')}`);
  }
  throw new Error(
    `No ${browser.debian} found, and it could not be installed. Install it (Debian: apt-get install ${browser.debian}), ` +
      `or set ${browser.variable} to the path of its program. Tried:\n${tried.join('\n')}`,
  );
}

/**
 * The path of a browser's program, which is installed now if it has to be.
 * @param {BrowserKind} kind
 * @returns {string}
 */
export function findBrowser(kind) {
  const browser = browsers[kind];
  const named = env[browser.variable];
  if (named && !existsSync(named)) throw new Error(`${browser.variable} names ${named}, which does not exist.`);
  return named || findInstalled(browser) || install(browser);
}
