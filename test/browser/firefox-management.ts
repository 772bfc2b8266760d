/** Firefox's window may do what a person may do in about:addons. The functions given as text run there. */
import type { Browser } from 'puppeteer-core';
import type { Management } from './management';
import { until } from './page';

type Run = <T>(code: string, argument: unknown) => Promise<T>;

const grantWithoutAsking = `() => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`;
const removeOrigin = `async ({ id, pattern }) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: [pattern] }, extension);
}`;
const setEnabled = `async ({ id, enabled }) => {
  const addon = await AddonManager.getAddonByID(id);
  await (enabled ? addon.enable() : addon.disable());
}`;
const allowPrivate = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const permission = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, permission, extension);
  await (await AddonManager.getAddonByID(id)).reload();
}`;
const openPrivate = '() => void OpenBrowserWindow({ private: true })';
/**
 * Each is noted with the file it is from. What is only logged is no error, nor are the browser's warnings, nor its note
 * that a context has ended before the browser's own answer to it: that is what an update in the middle of work is.
 */
const readErrors = `(base) => Services.console.getMessageArray()
  .flatMap((entry) => {
    try {
      return [entry.QueryInterface(Ci.nsIScriptError)];
    } catch {
      return [];
    }
  })
  .filter(({ flags }) => !(flags & Ci.nsIScriptError.warningFlag))
  .map(({ sourceName, errorMessage }) => sourceName + ': ' + errorMessage)
  .filter((line) => line.includes(base) && !line.includes('after context unloaded'))
  .join('\\n')`;

const isPrivateStart = (): boolean => location.href === 'about:privatebrowsing' && document.readyState === 'complete';

interface Known {
  browser: Browser;
  run: Run;
  id: string;
  base: string;
  folder: string;
}

export const manageFirefox = ({ browser, run, id, base, folder }: Known): Management => ({
  allowRequests: () => run(grantWithoutAsking, null),
  removeHost: (pattern) => run(removeOrigin, { id, pattern }),
  async update() {
    await browser.installExtension(folder);
  },
  setEnabled: (enabled) => run(setEnabled, { id, enabled }),
  allowPrivate: () => run(allowPrivate, id),
  async openPrivate() {
    const before = new Set(await browser.pages());
    await run(openPrivate, null);
    return until('the private window', async () => {
      const page = (await browser.pages()).find((one) => !before.has(one));
      // It loads a page of its own, and the next one would break into that.
      return page && (await page.evaluate(isPrivateStart)) ? page : undefined;
    });
  },
  async errors() {
    const lines = await run<string>(readErrors, base);
    return lines ? lines.split('\n') : [];
  },
});
