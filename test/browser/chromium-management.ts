/** The page chrome://extensions may do what a person may do on it. */
import type { Browser, Page } from 'puppeteer-core';
import type { Management } from './management';

/** The part of that page's API that tests use. */
interface Info {
  state: string;
  runtimeErrors: { message: string; source: string }[];
  manifestErrors: { message: string }[];
}
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(update: object): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
    reload(id: string, options: object): Promise<void>;
    getExtensionInfo(id: string): Promise<Info>;
  };
  windows: { create(options: object): Promise<void> };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

/** `settled` resolves once no background is still loading. */
export async function manageChromium(
  browser: Browser,
  id: string,
  settled: () => Promise<unknown>,
): Promise<Management> {
  let opened: Promise<Page> | undefined;
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    return page;
  };
  const page = (): Promise<Page> => {
    opened ??= open();
    return opened;
  };
  /** Errors are collected in developer mode only, so it begins before anything can happen. */
  const collector = await page();
  await collector.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
  }, id);

  return {
    async allowRequests() {
      // The browser does not ask about a host that was once granted in its own settings.
      await (await page()).evaluate((own) => chrome.developerPrivate.addHostPermission(own, '*://*/*'), id);
    },
    async removeHost(pattern) {
      await (await page()).evaluate(
        (own, host) => chrome.developerPrivate.removeHostPermission(own, host),
        id,
        pattern,
      );
    },
    async update() {
      await settled();
      await (await page()).evaluate((own) => chrome.developerPrivate.reload(own, { failQuietly: false }), id);
    },
    async setEnabled(enabled) {
      await settled();
      await (await page()).evaluate((own, on) => chrome.management.setEnabled(own, on), id, enabled);
    },
    async allowPrivate() {
      await (await page()).evaluate(
        (own) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: own, incognitoAccess: true }),
        id,
      );
    },
    async openPrivate() {
      const before = new Set(browser.targets());
      // A context of the debugger's own is no private window: extensions know nothing of its tabs.
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${id}/src/options/options.html`);
      await own.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
      await own.close();
      const target = await browser.waitForTarget(
        (one) => one.type() === 'page' && one.url() === 'about:blank' && !before.has(one),
      );
      return (await target.page()) as Page;
    },
    async errors() {
      const { runtimeErrors, manifestErrors } = await (await page()).evaluate(
        (own) => chrome.developerPrivate.getExtensionInfo(own),
        id,
      );
      return [
        ...runtimeErrors.map(({ message, source }) => `${source}: ${message}`),
        // Test builds grant every host, so that there is none left to ask for.
        ...manifestErrors.map(({ message }) => message).filter((text) => !text.includes('redundant with the required')),
      ];
    },
  };
}
