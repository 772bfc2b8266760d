/**
 * One way in which another library finds names, in a process of its own: `node rival.mjs <way>`. Reads the names and the
 * texts from standard input, and prints how many texts it reads in a second.
 */
import { json } from 'node:stream/consumers';

/** @typedef {(text: string) => number} Finder gives how many names it finds */

/** @type {(pipe?: string[]) => Promise<import('wink-nlp').WinkMethods>} */
async function winkWith(pipe) {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  return winkNLP(model, pipe);
}

/** @type {(names: string[], pipe?: string[], config?: object) => Promise<Finder>} */
async function winkNames(names, pipe, config) {
  const wink = await winkWith(pipe);
  wink.learnCustomEntities([{ name: 'model', patterns: names.map((name) => name.toLowerCase()) }], config);
  return (text) => wink.readDoc(text).customEntities().out().length;
}

/**
 * Each loads no more than it takes: the parts of compromise change one another.
 * @type {Record<string, (names: string[]) => Promise<Finder>>}
 */
const ways = {
  // Any proper noun, whether it is a model or not.
  async compromiseProperNouns() {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).match('#ProperNoun+').length;
  },
  // The base's names, after the library's whole reading.
  async compromiseNames(names) {
    const { default: nlp } = await import('compromise');
    const trie = nlp.buildTrie(names);
    return (text) => nlp(text).lookup(trie).length;
  },
  // The same, after no more reading than looking up takes.
  async compromiseOneNames(names) {
    const { default: nlp } = await import('compromise/one');
    const trie = nlp.buildTrie(names);
    return (text) => nlp(text).lookup(trie).length;
  },
  async winkProperNouns() {
    const wink = await winkWith(['sbd', 'pos']);
    const isProper = (/** @type {{ out(its: unknown): unknown }} */ token) => token.out(wink.its.pos) === 'PROPN';
    return (text) => wink.readDoc(text).tokens().filter(isProper).length();
  },
  // The base's names, as the library's guide finds custom entities.
  winkNames: (names) => winkNames(names),
  // The same, with every step left out that can be.
  winkBareNames: (names) => winkNames(names, ['cer'], { usePOS: false, useEntity: false }),
};

const way = ways[process.argv[2] ?? ''];
if (!way) throw new Error(`The ways are ${Object.keys(ways).join(', ')}.`);
const { names, texts } = /** @type {{ names: string[], texts: string[] }} */ (await json(process.stdin));
const find = await way(names);
// To warm up, as everything that is measured here does.
for (const text of texts) find(text);
const began = performance.now();
const found = texts.reduce((sum, text) => sum + find(text), 0);
if (found === 0) throw new Error('No name was found, so nothing was measured.');
console.log((1000 * texts.length) / (performance.now() - began));
