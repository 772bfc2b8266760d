/** Lists of names as expressions: for names that hold more than words and numbers. */

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** True for a name that doesn't begin with an ASCII letter or digit. */
export const isInOtherScript = (name: string): boolean => !/^[a-z\d]/i.test(name);

/** The source of an expression over all names; empty for none. An alternative never hides a longer one. */
export function alternatives(names: readonly string[]): string {
  const spellings = [...new Set(names.map((name) => name.toLowerCase()))];
  return spellings
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');
}
