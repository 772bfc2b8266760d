/** Where Caveat runs, on the builds that ship: nothing granted at install, and each change holds in open tabs at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/dependencies.mjs';
import { grantedHosts, isChecked, notices, press } from './extension-page';
import { type Harness, kinds, launch } from './harness';
import { highlightCount, pause, until } from './page';

const list = 'On tech-news sites and crypto forums (64)';

describe.each(kinds)('the reader in charge in %s', (kind) => {
  let harness: Harness;
  let welcome: Awaited<ReturnType<Harness['welcome']>>;
  const tabs: Record<string, Awaited<ReturnType<Harness['open']>>> = {};
  beforeAll(async () => {
    harness = await launch(kind, { extension: join(root, 'dist', kind), keepWelcome: true });
    welcome = await harness.welcome();
    for (const host of ['www.wired.com', 'theregister.com', 'blog.example'])
      tabs[host] = await harness.open(`http://${host}/news.html`);
    await (await harness.manage()).allowRequests();
  });
  afterAll(() => harness.close());

  const marks = async (host: string): Promise<number> => {
    const page = tabs[host];
    if (!page) throw new RangeError(host);
    await page.bringToFront();
    return highlightCount(page);
  };
  const marked = (host: string) => until(`marks on ${host}`, async () => (await marks(host)) > 0);
  const unmarked = (host: string) => until(`no marks on ${host}`, async () => (await marks(host)) === 0);
  const choose = async (label: string) => {
    await welcome.bringToFront();
    await press(welcome, label);
    await press(welcome, 'Use this choice');
    await until('the answer', async () => (await notices(welcome)).length > 0 && (await isChecked(welcome, label)));
  };

  it('asks for no host and no data in the manifest that ships, and offers pages no file', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'dist', kind, 'manifest.json'), 'utf8'));
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources'])
      expect(manifest).not.toHaveProperty(key);
    const { gecko } = manifest.browser_specific_settings ?? {};
    expect(gecko?.data_collection_permissions).toEqual(kind === 'firefox' ? { required: ['none'] } : undefined);
  });

  it('is granted nothing at install, and marks nothing', async () => {
    expect(await grantedHosts(welcome)).toEqual([]);
    expect(await isChecked(welcome, 'Only on a click')).toBe(true);
    await pause(300);
    for (const host of Object.keys(tabs)) expect(await marks(host)).toBe(0);
  });

  it('runs on the list once it is chosen, in tabs that are open too, and nowhere else', async () => {
    await choose(list);
    expect(await notices(welcome)).toEqual(['Caveat now runs on the sites of the list.']);
    expect(await grantedHosts(welcome)).toHaveLength(64);
    await marked('www.wired.com');
    await marked('theregister.com');
    await pause(300);
    expect(await marks('blog.example')).toBe(0);
  });

  it('stops where a host is taken back in the browser’s own settings, and only there', async () => {
    await (await harness.manage()).removeHost('*://*.wired.com/*');
    await unmarked('www.wired.com');
    expect(await marks('theregister.com')).toBeGreaterThan(0);
    await welcome.bringToFront();
    await until('the page to show it', () => isChecked(welcome, 'On the sites below'));
    await tabs['www.wired.com']?.reload();
    await pause(500);
    expect(await marks('www.wired.com')).toBe(0);
  });

  it('takes a single site back on the page of settings', async () => {
    const options = await harness.openExtensionPage('src/options/options.html');
    await press(options, 'Show the list (63)');
    await press(options, 'Remove theregister.com');
    await until('62 sites', async () => (await grantedHosts(options)).length === 62);
    await unmarked('theregister.com');
    await options.close();
  });

  it('runs everywhere once that is chosen, from there on the list alone, and then only on a click', async () => {
    await choose('On every page');
    expect(await grantedHosts(welcome)).toContain('*://*/*');
    for (const host of Object.keys(tabs)) await marked(host);
    await choose(list);
    expect(await grantedHosts(welcome)).toHaveLength(64);
    await unmarked('blog.example');
    await marked('www.wired.com');
    await choose('Only on a click');
    expect(await grantedHosts(welcome)).toEqual([]);
    for (const host of Object.keys(tabs)) await unmarked(host);
  });

  it('makes no error and no request in all of this', async () => {
    expect(await (await harness.manage()).errors()).toEqual([]);
    expect(harness.foreignRequests()).toEqual([]);
  });
});
