import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Area } from '../../src/settings/areas';

vi.mock('../../src/browser', () => ({ browser: { storage: { local: {} } } }));
const { changeTemplates, readTemplates, TEMPLATES_KEY, withoutTemplate, withTemplate } = await import(
  '../../src/settings/templates'
);

const area = (stored: Record<string, unknown> = {}): Area & { stored: Record<string, unknown> } => ({
  stored,
  get: async (key) => ({ [key]: stored[key] }),
  set: async (items) => void Object.assign(stored, items),
  remove: async (key) => void delete stored[key],
});

describe('own templates', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => unknown) => run() } });
  });

  it('are none at first, where nothing can be read, and where what is stored is something else', async () => {
    expect(await readTemplates(area())).toEqual([]);
    expect(await readTemplates(area({ [TEMPLATES_KEY]: 'x' }))).toEqual([]);
    expect(await readTemplates({ ...area(), get: () => Promise.reject(new Error('broken')) })).toEqual([]);
    const good = { name: 'a', text: 'b', most: 3 };
    expect(await readTemplates(area({ [TEMPLATES_KEY]: [{ name: 1 }, null, { ...good, most: -1 }, good] }))).toEqual([
      good,
    ]);
  });

  it('are added, changed in their place and removed', async () => {
    const local = area();
    const save = (name: string, text: string, was?: string) =>
      changeTemplates((now) => withTemplate(now, { name, text }, was), local);
    await save('a', '1');
    await save('b', '2');
    await save('c', '3', 'a');
    expect(await readTemplates(local)).toEqual([
      { name: 'c', text: '3' },
      { name: 'b', text: '2' },
    ]);
    await changeTemplates((now) => withoutTemplate(now, 'c'), local);
    expect(await readTemplates(local)).toEqual([{ name: 'b', text: '2' }]);
  });
});
