/** Tests of single characters by their code: they run for every name on a page, and are quicker than expressions. */

export const DOT = 46;
export const UNDERSCORE = 95;
export const HYPHEN = 45;
export const PLUS = 43;
export const SPACE = 32;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
/** An ASCII letter; small and capital ones differ in one bit. */
export const isLetter = (code: number): boolean => isSmallLetter(code | 32);
/** A letter of another Latin alphabet. */
export const isLatin = (code: number): boolean => code >= 0xc0 && code <= 0x24f;
