/** What is shipped, in bytes: each script as a server would send it, and the whole package as a store gets it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { root } from '../../tools/dependencies.mjs';
import { atMost } from './figures';

const dist = join(root, 'dist', 'chromium');
/** A file's entry in a zip archive beside its data: two headers and its name twice. */
const ZIP_ENTRY = 76;

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
const script = (name: string): number => gzipped(join(dist, 'src', 'page', name));

function packaged(): number {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dist, name)).isFile(),
  );
  const sizes = files.map((name) => deflateRawSync(readFileSync(join(dist, name)), { level: 9 }).length);
  return files.reduce((sum, name, index) => sum + (sizes[index] ?? 0) + ZIP_ENTRY + 2 * name.length, 0);
}

/** Of the built extension and the names index of its build. */
export function sizes() {
  return {
    contentScript: atMost((script('names.iife.js') + script('content.iife.js')) / 1000, 40, 'kB gzipped'),
    cardScriptKb: script('card.iife.js') / 1000,
    namesIndex: atMost(gzipped(join(root, 'node_modules/.cache/caveat/names.mjs')) / 1000, 20, 'kB gzipped'),
    package: atMost(packaged() / 1000, 600, 'kB'),
  };
}
