/** Offered by the Vite plugin in `tools/words-plugin.ts`: the keys of the words, in the order in which they are shipped. */
declare module 'virtual:caveat/words' {
  const keys: string[];
  export default keys;
}
