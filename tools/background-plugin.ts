/** The Vite plugin that makes the background one file: it wakes for every card, and each file that it loads costs. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** What crxjs calls the file that the manifest names. */
const BACKGROUND = 'service-worker-loader.js';

/** Once all is written: what else the background's file imports goes into it, and files that nobody asks for go. */
export function oneFileBackground(): Plugin {
  let folder = '';
  return {
    name: 'caveat-one-file-background',
    configResolved({ root, build: { outDir } }) {
      folder = join(root, outDir);
    },
    async closeBundle(error) {
      if (error) return;
      await build({
        configFile: false,
        logLevel: 'error',
        build: {
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'esnext',
          modulePreload: false,
          rolldownOptions: {
            input: join(folder, BACKGROUND),
            output: { entryFileNames: BACKGROUND, codeSplitting: false },
          },
        },
      });
      dropUnused(folder);
    },
  };
}

/** Scripts in `assets/` that no other file names, and then those that only they did. */
function dropUnused(folder: string): void {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|html)$/.test(name),
  );
  const texts = new Map(files.map((name) => [name, read(name)]));
  const isUnused = (name: string): boolean => {
    const [, base = ''] = /^assets[\\/](.*\.js)$/.exec(name) ?? [];
    return base !== '' && ![...texts].some(([other, text]) => other !== name && text.includes(base));
  };
  for (let name = files.find(isUnused); name; name = [...texts.keys()].find(isUnused)) {
    texts.delete(name);
    rmSync(join(folder, name));
  }
}
