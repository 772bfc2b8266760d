/** Rules of the house that a reader of the code would otherwise have to remember. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { root } from '../tools/dependencies.mjs';

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/^import (?!type).*? from '([^']+)'/gm)].map((match) => match[1] ?? '');

describe('the shape of the house', () => {
  it.each(['knowledge', 'detect', 'claims', 'report'])('%s knows no browser, no Preact, no Node', (room) => {
    for (const { name, text } of files.filter((file) => file.name.startsWith(room))) {
      const strangers = importsOf(text).filter((from) =>
        /^(?:node:|preact|webextension|@floating)|browser'?$/.test(from),
      );
      expect(strangers, name).toEqual([]);
      expect(text, name).not.toMatch(/new Date\(\)|Date\.now|\bglobalThis\b/);
    }
  });

  it('imports the polyfill in one file', () => {
    const importers = files.filter(({ text }) => importsOf(text).includes('webextension-polyfill'));
    expect(importers.map(({ name }) => name)).toEqual(['browser.ts']);
  });

  it('puts no text in as markup or code', () => {
    for (const { name, text } of files) {
      expect(text, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function|\beval\(/i);
    }
  });

  it('asks for nothing at install but the page that is clicked on', () => {
    // Of these, Firefox knows no sidePanel: its sidebar needs none.
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources'])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';/);
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/https?:|unsafe|\*/);
  });

  it('keeps files short', () => {
    for (const { name, text } of files) expect(text.split('\n').length, name).toBeLessThanOrEqual(400);
  });
});
