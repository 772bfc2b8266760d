/** Firefox installs the extension for the session; its own window can be scripted through WebDriver BiDi. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import type { Control, Driver } from './control';
import { manageFirefox } from './firefox-management';
import { until } from './page';

function proxied(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

function options(_extension: string, proxy?: string): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['-remote-allow-system-access'],
    // A release build heeds the preference for the settings server only with this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: proxy ? proxied(proxy) : {},
  };
}

/** Functions below run in Firefox's window, which has no types here. */
const press = `(shortcut) => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  const isMac = AppConstants.platform === 'macosx';
  const names = { Ctrl: isMac ? 'Meta' : 'Control', Command: 'Meta', MacCtrl: 'Control' };
  const keys = shortcut.split('+').map((part) => {
    const key = names[part] ?? part;
    const code = key.length === 1 ? 'Key' + key : key + 'Left';
    return new KeyboardEvent('', { key, code, keyCode: KeyboardEvent['DOM_VK_' + key.toUpperCase()] ?? 0 });
  });
  window.focus();
  processor.beginInputTransactionForTests(window);
  for (const key of keys) processor.keydown(key);
  for (const key of keys.reverse()) processor.keyup(key);
}`;
const openTab = `(url) => {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });
}`;
const setPreferences = `(values) => {
  for (const [name, value] of Object.entries(values)) Services.prefs.setIntPref(name, value);
}`;
const policy = '(id) => WebExtensionPolicy.getByID(id)';

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}
type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };
type Run = <T>(code: string, argument: unknown) => Promise<T>;

/** Calls functions, given as text, in Firefox's own window. */
async function inWindow(browser: Browser): Promise<Run> {
  const { connection } = browser as unknown as { connection: Bidi };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [target] = (result as { contexts: { context: string }[] }).contexts;
  return async <T>(code: string, argument: unknown) => {
    const parameters = { expression: `(${code})(${JSON.stringify(argument)})`, target, awaitPromise: true };
    const answer = (await connection.send('script.evaluate', parameters)).result as Evaluated;
    if (answer.type === 'exception')
      throw new Error(`Firefox: ${answer.exceptionDetails.text}\n${parameters.expression}`);
    return answer.result.value as T;
  };
}

async function attach(browser: Browser, folder: string): Promise<Control> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id = await browser.installExtension(folder);
  const run = await inWindow(browser);
  const base = await run<string>(`${policy}.getURL('')`, id);
  const isReady = (url: string): boolean => location.href === url && document.readyState === 'complete';
  const find = (url: string, candidates: Page[]): Promise<Page | undefined> =>
    candidates.reduce<Promise<Page | undefined>>(
      async (found, page) =>
        (await found) ?? ((await page.evaluate(isReady, url).catch(() => false)) ? page : undefined),
      Promise.resolve(undefined),
    );
  // Where no host is granted, there is no script to wait for.
  if (manifest.host_permissions)
    await until('the content script', () => run<boolean>(`${policy}.contentScripts.length > 0`, id));
  const management = manageFirefox({ browser, run, id, base, folder });
  return {
    base,
    manage: async () => management,
    async command(page, name) {
      await page.bringToFront();
      await run(press, manifest.commands[name].suggested_key.default);
    },
    // WebDriver may not navigate to an extension's pages; Firefox itself may.
    async openExtensionPage(path) {
      const before = new Set(await browser.pages());
      await run(openTab, base + path);
      return until('the extension page', async () =>
        find(
          base + path,
          (await browser.pages()).filter((page) => !before.has(page)),
        ),
      );
    },
    welcome: () =>
      until('the welcome page', async () => find(`${base}src/welcome/welcome.html`, await browser.pages())),
    async stopBackground() {
      await run(`${policy}.extension.terminateBackground()`, id);
    },
    async backgroundRuns() {
      return (await run(`${policy}.extension.backgroundState`, id)) === 'running';
    },
    async prefer(_page, { scheme = 'light', reducedMotion = false, forcedColors = false }) {
      await run(setPreferences, {
        'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
        'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
        'browser.display.document_color_use': forcedColors ? 2 : 0,
      });
    },
  };
}

export const firefox: Driver = { options, attach };
