/**
 * Where the names' script hands the index to whoever loads it: a global of the extension's own world, which no page can
 * see. It is a script of its own since the extension's pages and workers need it, too, and it is half of what every page
 * pays.
 */
import type { Names } from '../knowledge/names';

export const shelf = globalThis as { caveatNames?: Names };
