/** Offered by the Vite plugin in `tools/knowledge/plugin.ts`. */
declare module 'virtual:caveat/names' {
  const names: import('./names').Names;
  export default names;
}

/** All packs by id: for the command line and tests. The extension reads one file a family instead. */
declare module 'virtual:caveat/packs' {
  const packs: Record<string, import('./pack').Pack>;
  export default packs;
}

/** The family of each pack that is not the family's own. */
declare module 'virtual:caveat/families' {
  const families: Record<string, string>;
  export default families;
}

/** Tokens that borrow a model's name: for the command line and tests. The extension reads `knowledge/lookalikes/tokens.json`. */
declare module 'virtual:caveat/tokens' {
  const tokens: import('./token-pack').TokenPack;
  export default tokens;
}
