import { describe, expect, it } from 'vitest';
import { format } from '../../src/knowledge/format';
import { load } from '../../src/knowledge/load';
import { exampleProblems } from '../../tools/knowledge/claims';
import { readText } from '../../tools/knowledge-files.mjs';
import { entry, problemsOf, vendorFile } from './files';

/** The example files in it, without what they are indented by. */
const [entryText = '', claimsText = ''] = [...readText('CONTRIBUTING.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, block = '']) => {
    const [indent = ''] = /^ */.exec(block) ?? [];
    return block.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trimEnd();
  },
);
const family = entry('muse', 'Muse', ['kind: language', 'kind: family']);
const nova = { path: 'src/knowledge/models/meta/muse-nova.yaml', text: entryText };
const claims = { path: 'src/knowledge/claims/meta/muse-nova.yaml', text: claimsText };

describe('CONTRIBUTING.md', () => {
  it('shows an entry that could be merged as it stands', () => {
    expect(problemsOf(family, nova)).toEqual([]);
    expect(format(entryText)).toBe(`${entryText}\n`);
  });

  it('shows a claim that could be merged as it stands, and whose examples hold', () => {
    expect(problemsOf(family, nova, claims)).toEqual([]);
    expect(format(claimsText)).toBe(`${claimsText}\n`);
    expect(exampleProblems(load([family, nova, vendorFile, claims]))).toEqual([]);
  });
});
