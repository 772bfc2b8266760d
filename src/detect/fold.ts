/**
 * Unicode folding: writes odd typography (mathematical, full-width and small-capital letters, odd hyphens and spaces,
 * invisible characters) as the plain ASCII that names are matched in, and remembers where each character came from.
 * Superscripts are left alone on purpose: the 1 of a footnote is not a version number.
 */

/** Every character that is written otherwise; text that holds none, as most does, is its own folding. */
const ODD =
  /[\u0300-\u036f]|[\ufe00-\ufe0f]|[\u00a0\u00ad\u061c\u1680\u1d00-\u1d22\u180e\u2000-\u2015\u2028-\u202f\u205f-\u206f\u2100-\u214f\u2212\u24b6-\u24e9\u3000\ua730\ua731\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\u01eb\ufe58\ufe63\ufeff\uff01-\uff5e]|\ud835[\udc00-\udfff]|\ud83c[\udd30-\udd89]/g;
const BEYOND_ASCII = /[^\0-\x7f]+/g;
const OTHER_SCRIPT = /[\u0370-\u1cff\u2e80-\ud7ff]/;
/** Only ever asked about odd characters, so that the marks of other scripts are safe. */
const INVISIBLE = /[\p{Mn}\p{Cf}]/u;
const HYPHEN = /[\u2010-\u2015\u2212\ufe58\ufe63]/;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ';
const SMALL_LETTERS = 'abcdefghijklmnopqrstuvwyz';

export interface Folded {
  text: string;
  /** Holds a letter of another script: asked before the many names in such scripts are looked for. */
  hasOtherScript: boolean;
  /** Offset in the source of the character at an offset of `text`. */
  from(offset: number): number;
  /** Offset in the source just behind the character before `offset`. */
  upTo(offset: number): number;
}

const identity = (offset: number): number => offset;

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (HYPHEN.test(character)) return '-';
  if (SPACE.test(character)) return ' ';
  const small = SMALL_CAPITALS.indexOf(character);
  if (small >= 0) return SMALL_LETTERS.charAt(small);
  const code = character.codePointAt(0) ?? 0;
  // Squared and negative letters have no compatibility mapping throughout: count from their A.
  if (code >= 0x1f130 && code <= 0x1f189) return String.fromCharCode(65 + ((code - 0x1f130) % 32));
  return character.normalize('NFKC');
}

/** The last index of a sorted list whose value is at most `limit`. */
function lastUpTo(sorted: number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Most of what is not ASCII is a lone quotation mark, dash or accented letter, and the same few of them. */
const known = new Map<string, string>();

function folding(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = character.search(ODD) === -1 ? character : foldCharacter(character);
  known.set(character, folded);
  return folded;
}

/** The parts of a text that are folded: where each begins in the folded text and in the source. */
interface Parts {
  begins: number[];
  origins: number[];
  /** Length in the source of a character that changed its length; 0 for text that kept it. */
  widths: number[];
}

/** Folds `source`; never throws, for any input. Time is linear; plain text is not copied. */
export function fold(source: string): Folded {
  BEYOND_ASCII.lastIndex = 0;
  if (!BEYOND_ASCII.test(source)) return { text: source, hasOtherScript: false, from: identity, upTo: identity };
  const parts: Parts = { begins: [0], origins: [0], widths: [0] };
  let text = '';
  let done = 0;
  let hasOtherScript = false;
  const add = (folded: string, index: number, width: number): void => {
    text += source.slice(done, index);
    done = index + width;
    if (folded.length !== width) note(parts, text.length, index, width, folded.length);
    text += folded;
  };
  BEYOND_ASCII.lastIndex = 0;
  for (let run = BEYOND_ASCII.exec(source); run; run = BEYOND_ASCII.exec(source)) {
    const [characters] = run;
    hasOtherScript ||= OTHER_SCRIPT.test(characters);
    if (characters.length > 1 && characters.search(ODD) === -1) continue;
    let index = run.index;
    for (const character of characters) {
      const folded = folding(character);
      if (folded !== character) add(folded, index, character.length);
      index += character.length;
    }
  }
  text = done === 0 ? source : text + source.slice(done);
  if (parts.begins.length === 1) return { text, hasOtherScript, from: identity, upTo: identity };
  return { text, hasOtherScript, ...offsets(parts, text.length, source.length) };
}

function note({ begins, origins, widths }: Parts, begin: number, origin: number, width: number, length: number): void {
  begins.push(begin, begin + length);
  origins.push(origin, origin + width);
  widths.push(width, 0);
}

function offsets(
  { begins, origins, widths }: Parts,
  length: number,
  sourceLength: number,
): Pick<Folded, 'from' | 'upTo'> {
  return {
    from(at) {
      if (at >= length) return sourceLength;
      const part = lastUpTo(begins, at);
      return (origins[part] ?? 0) + (widths[part] ? 0 : at - (begins[part] ?? 0));
    },
    upTo(at) {
      if (at <= 0) return 0;
      const part = lastUpTo(begins, at - 1);
      return (origins[part] ?? 0) + (widths[part] || at - (begins[part] ?? 0));
    },
  };
}
