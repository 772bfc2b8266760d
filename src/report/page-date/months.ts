/** Names of months in English, German, French, Spanish and Portuguese, without accents. */
const NAMES: readonly string[][] = [
  ['january', 'januar', 'janner', 'janvier', 'enero', 'janeiro'],
  ['february', 'februar', 'fevrier', 'febrero', 'fevereiro'],
  ['march', 'marz', 'maerz', 'mars', 'marzo', 'marco', 'mrz'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'juni', 'juin', 'junio', 'junho'],
  ['july', 'juli', 'juillet', 'julio', 'julho'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setembro'],
  ['october', 'oktober', 'octobre', 'octubre', 'outubro'],
  ['november', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dezember', 'decembre', 'diciembre', 'dezembro'],
];

/** 1 to 12 for a name or an abbreviation of at least three letters, else null. */
export function monthOf(word: string): number | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = plain.length < 3 ? -1 : NAMES.findIndex((names) => names.some((name) => name.startsWith(plain)));
  return index < 0 ? null : index + 1;
}
