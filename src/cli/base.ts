/** The real knowledge base, as the command line and each of its workers hold it. */
import names from 'virtual:caveat/names';
import packs from 'virtual:caveat/packs';
import tokens from 'virtual:caveat/tokens';
import { detect, lexiconOf } from '../detect/detect';
import type { Engine } from './engine';

const lexicon = lexiconOf(names);

const packOfId = new Map(names.targets.map(({ id, pack = id }) => [id, pack]));

export const engine: Engine = {
  detect: (text, title) => detect(text, lexicon, title),
  pack: (id) => (Object.hasOwn(packs, id) ? packs[id] : undefined),
  topic(id) {
    const pack = packOfId.get(id);
    return pack === undefined ? undefined : { model: id, pack };
  },
  tokens,
  checked: names.checked,
};
