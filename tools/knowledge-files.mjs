/** The knowledge base's files on disk. Nothing under `src/knowledge` reads a disk itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = 'src/knowledge';

/** Where a path that is relative to the repository lies on this machine. @param {string} path */
export const absolute = (path) => root + path;

/** @param {string} path relative to the repository */
export const readText = (path) => readFileSync(absolute(path), 'utf8');

/**
 * Every YAML file of the base, in a stable order. Paths are relative to the repository, with forward slashes.
 * @returns {{ path: string, text: string }[]}
 */
export function readKnowledgeFiles() {
  return readdirSync(absolute(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((path) => ({ path, text: readText(path) }));
}
