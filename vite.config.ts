/**
 * One configuration for every build. The mode names the target: `chromium` and `firefox` are the extensions as
 * shipped; `test-chromium` and `test-firefox` grant every host and open the card's shadow root, and differ in nothing
 * else; `cli` is the command line.
 */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import source from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { knowledge } from './tools/knowledge/plugin';
import { words } from './tools/words-plugin';

type Manifest = Record<string, unknown> & typeof source;

/**
 * Firefox runs the background as an event page, has a sidebar where Chromium has a side panel, and wants an id, a
 * minimum version and its data declaration.
 */
function forFirefox(manifest: Manifest): Record<string, unknown> {
  const { minimum_chrome_version: _, background, side_panel: panel, permissions, action, ...rest } = manifest;
  return {
    ...rest,
    action,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: panel.default_path,
      default_title: rest.name,
      default_icon: action.default_icon,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'caveat@caveat.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // The first on Android that knows the declaration above.
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

const forTests = (manifest: Manifest): Manifest => ({ ...manifest, host_permissions: ['<all_urls>'] }) as Manifest;

function unused(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const used = new Set(chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]));
  return chunks.filter(({ fileName, isEntry }) => !isEntry && !used.has(fileName)).map(({ fileName }) => fileName);
}

/**
 * crxjs lists a script that is registered at run time as web-accessible, which would let any page ask whether Caveat is
 * installed, and leaves behind the chunk that it made the script from. Nothing of either is needed.
 */
const nothingForPages: Plugin & { renderCrxManifest(manifest: Record<string, unknown>): Record<string, unknown> } = {
  name: 'caveat-nothing-for-pages',
  enforce: 'post',
  renderCrxManifest({ web_accessible_resources: _, ...manifest }) {
    return manifest;
  },
  generateBundle(_, bundle) {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.type === 'chunk' && chunk.facadeModuleId?.includes('.iife.ts')) delete bundle[file];
    }
    // What only those shared is nobody's then.
    for (let dead = unused(bundle); dead.length > 0; dead = unused(bundle))
      for (const file of dead) delete bundle[file];
  },
};

/** Engines keep and parse a script in half the room where it holds no character beyond Latin-1; so do pages' scripts. */
const plainPageScripts: Plugin = {
  name: 'caveat-plain-page-scripts',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.iife.js')) continue;
      const escapes = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
      file.source = String(file.source).replaceAll(/[\u0080-\uffff]/g, escapes);
    }
  },
};

/**
 * Few chunks, since many small ones are a tenth larger in the package: what is pure, and workers may load; what the
 * background needs of the browser, too; and what only pages do. The others are cut by who uses them.
 */
const chunks = [
  {
    name: 'engine',
    test: /src\/(?:detect|knowledge|claims|report|words|clock|packs|panel\/view|queue\/rows)\b.*\.ts$/,
    priority: 3,
  },
  {
    name: 'extension',
    test: /src\/(?:browser|messages|settings|classroom\/(?:lesson|store)|panel\/(?:left-text|open))\b|-polyfill/,
    priority: 2,
  },
  { name: 'ui', test: /src\/(?:ui|card|panel\/useReport|compare\/store)\b.*\.tsx?$|preact/, priority: 1 },
].map((group) => ({ ...group, minShareCount: 2 }));

function extension(browser: 'chromium' | 'firefox', isTest: boolean): UserConfig {
  const granted = isTest ? forTests(source as Manifest) : (source as Manifest);
  const manifest = browser === 'firefox' ? forFirefox(granted) : granted;
  return {
    plugins: [
      knowledge({ emit: 'shelves' }),
      words(),
      crx({ manifest: manifest as unknown as ManifestV3Export, browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
      nothingForPages,
      plainPageScripts,
    ],
    define: { __TEST_BUILD__: JSON.stringify(isTest), __REPOSITORY__: JSON.stringify(project.repository) },
    build: {
      outDir: `dist/${isTest ? 'test-' : ''}${browser}`,
      emptyOutDir: true,
      target: ['chrome128', 'firefox140'],
      // A page asks for all its scripts at once, and not for one after the other names it.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // The manifest names the other pages; crxjs doesn't look for them in Firefox's sidebar.
      rolldownOptions: {
        input: {
          welcome: 'src/welcome/welcome.html',
          browse: 'src/browse/browse.html',
          compare: 'src/compare/compare.html',
          classroom: 'src/classroom/classroom.html',
          worksheet: 'src/worksheet/worksheet.html',
          queue: 'src/queue/queue.html',
          // Entries of the same build: workers share their code with the pages, where Vite would give each a copy.
          'src/panel/worker': 'src/panel/worker.ts',
          'src/queue/worker': 'src/queue/worker.ts',
          ...(browser === 'firefox' && { panel: 'src/panel/panel.html' }),
        },
        // Built by crxjs as the script that is put into pages; see src/names.ts.
        external: ['/src/page/names.iife.js'],
        output: {
          // Pages start workers by their names.
          entryFileNames: ({ name }) => (name.endsWith('/worker') ? '[name].js' : 'assets/[name]-[hash].js'),
          codeSplitting: { groups: chunks },
        },
      },
      // Reviewers of the add-on stores, and users, can read what runs.
      sourcemap: false,
    },
  };
}

const cli: UserConfig = {
  plugins: [knowledge({ emit: 'packs' })],
  define: { __TEST_BUILD__: 'false' },
  ssr: { noExternal: true, target: 'node' },
  build: {
    outDir: 'dist/cli',
    emptyOutDir: true,
    copyPublicDir: false,
    ssr: true,
    target: 'node20',
    rolldownOptions: {
      // The threads of --jobs start from a file of their own.
      input: { caveat: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'engine.js',
        banner: ({ name }) => (name === 'caveat' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

export default defineConfig(({ mode }) => {
  const [, test, browser] = /^(test-)?(chromium|firefox)$/.exec(mode) ?? [];
  if (browser) return extension(browser as 'chromium' | 'firefox', Boolean(test));
  return cli;
});
