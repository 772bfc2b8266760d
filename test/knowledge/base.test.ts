import { describe, expect, it } from 'vitest';
import { compile } from '../../src/knowledge/compile';
import { load } from '../../src/knowledge/load';
import { unformatted } from '../../tools/knowledge/commands';
import { readKnowledgeFiles } from '../../tools/knowledge-files.mjs';

/** Hundreds of files are read by one test. */
const TIMEOUT = 60_000;

describe('the knowledge base', () => {
  const files = readKnowledgeFiles();

  it('follows its rules, and compiles into one pack an entry', { timeout: TIMEOUT }, () => {
    const { base, problems } = load(files);
    expect(problems).toEqual([]);
    expect(base.entries.length).toBeGreaterThan(0);
    expect(compile(base).map(({ id }) => id)).toEqual(base.entries.map(({ id }) => id));
  });

  it('is in canonical form', { timeout: TIMEOUT }, () => {
    expect(unformatted(files)).toEqual([]);
  });
});
