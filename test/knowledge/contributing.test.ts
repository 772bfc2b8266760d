import { describe, expect, it } from 'vitest';
import { format } from '../../src/knowledge/format';
import { readText } from '../../tools/knowledge-files.mjs';
import { entry, problemsOf } from './files';

describe('CONTRIBUTING.md', () => {
  const [, indented = ''] = /```yaml\n(\s+id: [\s\S]*?)```/.exec(readText('CONTRIBUTING.md')) ?? [];
  const text = indented.replaceAll(/^ {3}/gm, '').trimEnd();

  it('shows an entry that could be merged as it stands', () => {
    const family = entry('muse', 'Muse', ['kind: language', 'kind: family']);
    expect(problemsOf(family, { path: 'src/knowledge/models/meta/muse-nova.yaml', text })).toEqual([]);
    expect(format(text)).toBe(`${text}\n`);
  });
});
