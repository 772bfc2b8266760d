/** A collector of the content script alone, as a script that leaves it in a global of the page. */
import { build, type Rolldown } from 'vite';
import { root } from '../../tools/dependencies.mjs';

/** `entry` is a module of src; its exports are properties of `name`. */
export async function collector(entry: string, name: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}
