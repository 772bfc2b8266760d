/** What other libraries take to find nothing but names in the same posts. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

type Finder = (text: string) => number;

/** wink-nlp with no more of its pipeline than proper nouns need. */
const wink = winkNLP(model, ['sbd', 'pos']);

const finders: Record<'compromise' | 'winkNlp', Finder> = {
  compromise: (text) => nlp(text).match('#ProperNoun+').length,
  winkNlp(text) {
    let names = 0;
    wink
      .readDoc(text)
      .tokens()
      .each((token: { out(its: unknown): unknown }) => {
        if (token.out(wink.its.pos) === 'PROPN') names += 1;
      });
    return names;
  },
};

/** Posts per second on one core, after a hundred to warm up. */
export function rivals(texts: readonly string[]): Record<keyof typeof finders, number> {
  const speed = (find: Finder): number => {
    for (const text of texts.slice(0, 100)) find(text);
    const began = performance.now();
    let names = 0;
    for (const text of texts) names += find(text);
    if (names === 0) throw new Error('No name was found, so nothing was measured.');
    return (1000 * texts.length) / (performance.now() - began);
  };
  return { compromise: speed(finders.compromise), winkNlp: speed(finders.winkNlp) };
}
