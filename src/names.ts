/** The names index for the extension's own pages and workers: they load the script that is put into every other page. */
// @ts-expect-error A file of the build, and no module: what it leaves behind is a global.
import '/src/page/names.iife.js';
import type { Names } from './knowledge/names';
import { shelf } from './page/names-shelf';

export const names = shelf.caveatNames as Names;
