/** What `npm run knowledge` can do. Each command prints, and returns its exit code. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from '../../src/knowledge/format';
import { load } from '../../src/knowledge/load';
import type { KnowledgeFile } from '../../src/knowledge/parse';
import type { Problem } from '../../src/knowledge/problem';
import { scaffold } from '../../src/knowledge/scaffold';
import { absolute, readKnowledgeFiles } from '../knowledge-files.mjs';
import { exampleProblems } from './claims';
import { count, place, say } from './say';

export { audit } from './audit';
export { claims, trySentence } from './claims';
export { auditNames } from './names';
export { stats } from './stats';

/** The canonical form, or nothing where the file is not valid YAML; `load` reports that with its line. */
function canonical({ text }: KnowledgeFile): string | undefined {
  try {
    return format(text);
  } catch {
    return undefined;
  }
}

/** Files whose bytes are not canonical, each at the first line that differs. */
export function unformatted(files: readonly KnowledgeFile[]): Problem[] {
  return files.flatMap((file) => {
    const wanted = canonical(file);
    if (wanted === undefined || wanted === file.text) return [];
    const lines = wanted.split('\n');
    const line = file.text.split('\n').findIndex((text, index) => text !== lines[index]) + 1 || lines.length;
    return [
      { file: file.path, line, message: 'is not in canonical form from here on. Run "npm run knowledge -- format".' },
    ];
  });
}

export function check(): number {
  const files = readKnowledgeFiles();
  const loaded = load(files);
  // Examples of a broken base would fail for reasons that are not theirs.
  const examples = loaded.problems.length > 0 ? [] : exampleProblems(loaded);
  const problems = [...loaded.problems, ...unformatted(files), ...examples];
  for (const problem of problems) say(place(problem));
  say(problems.length > 0 ? `\n${count(problems.length, 'problem')}.` : `${count(files.length, 'file')}, no problems.`);
  return problems.length > 0 ? 1 : 0;
}

export function formatAll(): number {
  const files = readKnowledgeFiles();
  const broken = files.filter((file) => canonical(file) === undefined);
  const changed = files.filter((file) => (canonical(file) ?? file.text) !== file.text);
  for (const file of changed) {
    writeFileSync(absolute(file.path), canonical(file) ?? file.text);
    say(`${file.path}: written in canonical form`);
  }
  for (const { path } of broken)
    say(`${path}: left as it is, since it is not valid YAML. "npm run knowledge -- check" says where.`);
  say(`${count(files.length, 'file')}, ${changed.length} changed.`);
  return broken.length > 0 ? 1 : 0;
}

/** `where` is `<vendor>/<id>`; never overwrites. `today` is a day such as `2026-11-22`. */
export function create(where: string, today: string): number {
  const [, vendor = '', id = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(where) ?? [];
  const path = `src/knowledge/models/${vendor}/${id}.yaml`;
  if (id === '') {
    say(
      `"${where}" does not name an entry. Write <vendor>/<id> in lower-case letters, digits and dashes, like meta/muse-nova.`,
    );
    return 2;
  }
  if (existsSync(absolute(path))) {
    say(`${path} exists already, and was left as it is. Edit it, or choose another id.`);
    return 1;
  }
  mkdirSync(dirname(absolute(path)), { recursive: true });
  writeFileSync(absolute(path), scaffold(vendor, id, today));
  say(`${path} is there to be filled in. "npm run knowledge -- check" says what it lacks.`);
  if (!existsSync(absolute(`src/knowledge/vendors/${vendor}.yaml`)))
    say(`The vendor is new: add src/knowledge/vendors/${vendor}.yaml too.`);
  return 0;
}
