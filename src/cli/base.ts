/** The real knowledge base, as the command line and each of its workers hold it. */
import { readFileSync } from 'node:fs';
import names from 'virtual:caveat/names';
import tokens from 'virtual:caveat/tokens';
import { detect, lexiconOf } from '../detect/detect';
import type { FullPack } from '../knowledge/pack';
import type { Engine } from './engine';

const lexicon = lexiconOf(names);

const packOfId = new Map(names.targets.map(({ id, pack = id }) => [id, pack]));
const packIds = new Set(packOfId.values());

/** Each is read when it is first asked for, since most input names few models. */
const packs = new Map<string, FullPack>();

function pack(id: string): FullPack | undefined {
  if (!packIds.has(id)) return undefined;
  const known = packs.get(id);
  if (known) return known;
  const read = JSON.parse(readFileSync(new URL(`./packs/${id}.json`, import.meta.url), 'utf8')) as FullPack;
  packs.set(id, read);
  return read;
}

export const engine: Engine = {
  detect: (text, title) => detect(text, lexicon, title),
  pack,
  topic(id) {
    const pack = packOfId.get(id);
    return pack === undefined ? undefined : { model: id, pack };
  },
  tokens,
  checked: names.checked,
};
