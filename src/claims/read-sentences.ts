/** The sentences of a text with all that is asked of them: their words, what is negated, what came before. */
import type { ClaimIndex } from './index';
import type { KeySet } from './key-set';
import { markNegated } from './negation';
import { blocksOf, type Span, sentencesOf } from './sentences';
import { namedSubjects, pointsBack, type Subjects } from './subject';
import type { ClaimMention } from './types';
import { type KnownWord, keysAmong, type Unit, unitsOf, wordsOf } from './words';

/** What is asked of few sentences is made when it is first asked for. */
export class Sentence implements Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In order; their places count from the sentence's start. */
  readonly mentions: readonly ClaimMention[];
  /** Models that the paragraph spoke of before this sentence. */
  readonly before: readonly string[];
  /** Models that the page is about. */
  readonly topics: readonly string[];
  #words: readonly KnownWord[] | undefined;
  #keys: KeySet | undefined;
  #units: Unit[] | undefined;

  constructor(
    text: string,
    { start, end }: Span,
    mentions: ClaimMention[],
    before: readonly string[],
    topics: readonly string[],
  ) {
    this.start = start;
    this.end = end;
    this.text = text.slice(start, end);
    this.mentions = mentions;
    this.before = before;
    this.topics = topics;
  }

  get words(): readonly KnownWord[] {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  /** Those of all its units, and perhaps more. */
  get keys(): KeySet {
    this.#keys ??= keysAmong(this.words, this.mentions.length > 0);
    return this.#keys;
  }

  get units(): readonly Unit[] {
    if (!this.#units) {
      this.#units = unitsOf(this.words, this.mentions);
      markNegated(this.text, this.#units);
    }
    return this.#units;
  }
}

const NOTHING: ReadonlySet<ClaimMention> = new Set();
const NO_MENTIONS: ClaimMention[] = [];

/** In order. Blocks are separated by `RUN_BREAK`; `mentions` are those of the same text, in order. */
export function* readSentences(
  text: string,
  mentions: readonly ClaimMention[],
  topics: readonly string[],
  products: ReadonlySet<string>,
): Generator<Sentence> {
  let next = 0;
  for (const block of blocksOf(text)) {
    let before: readonly string[] = [];
    for (const span of sentencesOf(text, block)) {
      while ((mentions[next]?.start ?? span.start) < span.start) next += 1;
      let own = NO_MENTIONS;
      for (; (mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= span.end; next += 1) {
        const { start, end, model, pack } = mentions[next] as ClaimMention;
        if (own === NO_MENTIONS) own = [];
        own.push({ start: start - span.start, end: end - span.start, model, ...(pack !== undefined && { pack }) });
      }
      const sentence = new Sentence(text, span, own, before, topics);
      yield sentence;
      if (own.length === 0) continue;
      const named = namedSubjects(sentence.units, NOTHING).map(({ model }) => model);
      if (named.some((model) => !products.has(model))) before = named;
    }
  }
}

/** On a page about one model, "it" is as good as naming it in the paragraph. */
const reachOf = (topics: readonly string[], text: string): 'paragraph' | 'page' =>
  topics.length === 1 && pointsBack(text) ? 'paragraph' : 'page';

/**
 * Whom a sentence speaks of. `asked` are mentions that a pattern asks for by name, and so not its subject. Where it
 * names only a product, it may as well speak of its maker's model, which runs in it.
 */
export function subjectsOf(
  { units, text, before, topics }: Sentence,
  { products, makers }: Pick<ClaimIndex, 'products' | 'makers'>,
  asked: ReadonlySet<ClaimMention> = NOTHING,
): Subjects {
  const named = namedSubjects(units, asked).map(({ model }) => model);
  if (named.some((model) => !products.has(model))) return { models: named, reach: 'sentence' };
  const [meant, reach]: [readonly string[], Subjects['reach']] =
    before.length > 0 ? [before, pointsBack(text) ? 'sentence' : 'paragraph'] : [topics, reachOf(topics, text)];
  if (named.length === 0) return { models: meant, reach };
  const own = new Set(named.map((model) => makers.get(model)));
  return { models: [...named, ...meant.filter((model) => own.has(makers.get(model)))], reach: 'sentence' };
}
