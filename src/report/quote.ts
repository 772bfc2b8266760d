/** A page's own words as a card quotes them. */
import { GAP } from '../detect/types';

/** Characters of a sentence that a card quotes in full: about four lines. */
const MOST = 180;
/** A longer one loses its middle: who is spoken of stands first, what is claimed often last. */
const HEAD = 100;

const oddSpace = new RegExp(`[\\s${GAP}]+`, 'g');

export function quote(sentence: string): string {
  const plain = sentence.replace(oddSpace, ' ').trim();
  if (plain.length <= MOST) return plain;
  const tail = MOST - HEAD;
  const head = plain.slice(0, HEAD).replace(/\s+\S*$/, '');
  return `${head} … ${plain.slice(-tail).replace(/^\S*\s+/, '')}`;
}
