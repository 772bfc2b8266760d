/** Offered by the Vite plugin in `tools/knowledge/plugin.ts`. */
declare module 'virtual:caveat/names' {
  const names: import('./names').Names;
  export default names;
}

/** All packs by id: for tests. The command line reads a file for each, the extension one for a few families. */
declare module 'virtual:caveat/packs' {
  const packs: Record<string, import('./pack').FullPack>;
  export default packs;
}

/** Ids of the packs in each of the extension's files. */
declare module 'virtual:caveat/shelves' {
  const shelves: Record<string, string[]>;
  export default shelves;
}

/** Tokens that borrow a model's name: for the command line and tests. The extension reads `knowledge/lookalikes/tokens.json`. */
declare module 'virtual:caveat/tokens' {
  const tokens: import('./token-pack').TokenPack;
  export default tokens;
}
