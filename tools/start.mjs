/** `npm start [-- firefox]`: the extension at work on the demo post; as pictures where nothing can be shown. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildTarget } from './build.mjs';
import { ensureDependencies, root } from './dependencies.mjs';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

/** @typedef {import('../test/browser/harness.ts').Harness} Harness */

/** @param {Harness} harness */
async function show(harness) {
  const [blank] = await harness.browser.pages();
  await harness.open('hype-post.html');
  await blank?.close();
  console.log('Point at the underlined "Muse Spark" in the browser. Close its window to end.');
  await new Promise((resolve) => harness.browser.once('disconnected', resolve));
}

/** @param {Harness} harness */
async function photograph(harness) {
  const { importTs } = await import('./ts.mjs');
  const { hoverText, pause, until, highlightCount } = /** @type {typeof import('../test/browser/page.ts')} */ (
    await importTs('test/browser/page.ts')
  );
  const { cardRoot } = /** @type {typeof import('../test/browser/card.ts')} */ (await importTs('test/browser/card.ts'));
  console.log('There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so these pictures have to do:');
  mkdirSync(join(root, 'out'), { recursive: true });

  /** @type {[string, 'light' | 'dark', number][]} */
  const pictures = [
    ['light', 'light', 1100],
    ['dark', 'dark', 1100],
    ['320px', 'light', 320],
  ];
  for (const [name, scheme, width] of pictures) {
    const page = await harness.open('hype-post.html', { width });
    await harness.prefer(page, { scheme });
    await until('the marks', async () => (await highlightCount(page)) > 0);
    await hoverText(page, 'Muse Spark');
    await cardRoot(page);
    // The card fades in.
    await pause(400);
    const path = join('out', `${harness.kind}-${name}.png`);
    await page.screenshot({ path: join(root, path) });
    await page.close();
    console.log(`  ${path}`);
  }
}

try {
  const [kind = 'chromium', ...rest] = process.argv.slice(2);
  if ((kind !== 'chromium' && kind !== 'firefox') || rest.length) throw new Error('Usage: npm start [-- firefox]');
  ensureDependencies();
  buildTarget(`test-${kind}`);
  const { importTs } = await import('./ts.mjs');
  const { launch } = /** @type {typeof import('../test/browser/harness.ts')} */ (
    await importTs('test/browser/harness.ts')
  );
  const harness = await launch(kind, { headless: !hasDisplay });
  try {
    await (hasDisplay ? show(harness) : photograph(harness));
  } finally {
    await harness.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
