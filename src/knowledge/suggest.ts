/** "Did you mean ...?" for misspelt ids and keys. */

/** Number of letters to insert, remove or exchange to get from `a` to `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** ` Did you mean "x"?` (with its leading space) for the nearest of `known`, or nothing where none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = [...known]
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    // A third of the letters wrong is still a misspelling; more is another word.
    .filter(({ far }) => far <= Math.max(1, Math.round(word.length / 3)))
    .sort((a, b) => a.far - b.far);
  return near[0] ? ` Did you mean "${near[0].candidate}"?` : '';
}
