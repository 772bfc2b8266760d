/** Other things that share a word with a model: `senses.yaml`. Data, so that a contributor can add one in three lines. */
import * as v from 'valibot';

const words = v.array(v.pipe(v.string(), v.minLength(2)));

export const Senses = v.array(
  v.strictObject({
    /** The shared word, as one of the base's ambiguous names or the beginning of one. */
    word: v.string(),
    /** A word of a dictionary: in small letters it is never the model. */
    ordinary: v.optional(v.literal(true)),
    /** Longer names that hold the word and are something else, such as Apache Spark. */
    phrases: v.optional(words, []),
    /** Words that tell, near the name or on the page, that the other thing is meant. */
    cues: v.optional(words, []),
  }),
);

export type Senses = v.InferOutput<typeof Senses>;
