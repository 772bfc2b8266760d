/**
 * `npm run bench [-- part ...]`: speed and size figures as one JSON object, each with its limit. Ratios are taken in
 * one run.
 */
import { findBrowser } from './browsers.mjs';
import { ensureDependencies } from './dependencies.mjs';

try {
  ensureDependencies();
  process.env['CAVEAT_CHROMIUM'] = findBrowser('chromium');
  const { buildTarget } = await import('./build.mjs');
  const { importTs } = await import('./ts.mjs');
  const { log } = console;
  // Standard output is for the figures alone.
  console.log = console.error;
  for (const target of ['chromium', 'test-chromium', 'cli']) buildTarget(target);
  const { bench } = /** @type {typeof import('../test/bench/bench')} */ (await importTs('test/bench/bench.ts'));
  const figures = await bench(process.argv.slice(2));
  log(JSON.stringify(figures, null, 2));
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
