import { describe, expect, it, vi } from 'vitest';
import { audit, auditNames, create, unformatted } from '../../tools/knowledge/commands';
import { readKnowledgeFiles } from '../../tools/knowledge-files.mjs';
import { entryPath, entryText } from './files';

describe('check', () => {
  it('finds the first line that is not canonical', () => {
    expect(unformatted([{ path: entryPath, text: entryText }])).toEqual([]);
    expect(unformatted([{ path: entryPath, text: entryText.replace('"2026-05-12"', "'2026-05-12'") }])).toEqual([
      {
        file: entryPath,
        line: 26,
        message: 'is not in canonical form from here on. Run "npm run knowledge -- format".',
      },
    ]);
  });

  it('leaves files that are not YAML to the parser', () => {
    expect(unformatted([{ path: entryPath, text: 'id: [' }])).toEqual([]);
  });
});

describe('new', () => {
  it.each(['nova', 'meta/', 'meta/Muse Nova', '../meta/nova', 'meta/nova.yaml'])('refuses %s', (where) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(create(where, '2026-11-22')).toBe(2);
    expect(said).toHaveBeenCalledWith(
      `"${where}" does not name an entry. Write <vendor>/<id> in lower-case letters, digits and dashes, like meta/muse-nova.`,
    );
    said.mockRestore();
  });

  it('overwrites nothing', () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const path = readKnowledgeFiles().find((file) => file.path.includes('/models/'))?.path ?? '';
    const [, where = ''] = /models\/(.*)\.yaml$/.exec(path) ?? [];
    expect(create(where, '2026-11-22')).toBe(1);
    expect(said).toHaveBeenCalledWith(`${path} exists already, and was left as it is. Edit it, or choose another id.`);
    said.mockRestore();
  });
});

describe('audit', () => {
  const saidBy = (run: () => number): [code: number, said: string] => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const code = run();
    const lines = said.mock.calls.join('\n');
    said.mockRestore();
    return [code, lines];
  };

  it.each(['2026', '2026-02-30', 'today'])('takes %s for no day', (day) => {
    expect(saidBy(() => audit(day, false))).toEqual([2, `"${day}" is no day. Write it like 2026-11-22.`]);
  });

  it('says which list it can not read', () => {
    const [code, said] = saidBy(() => auditNames('no/such/list.tsv', false));
    expect(code).toBe(2);
    expect(said).toMatch(/^no\/such\/list\.tsv: ENOENT/);
  });
});
