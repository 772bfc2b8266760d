/** A lexicon that counts how often it is asked, so that work can be measured without a clock. */
import { detect, type Lexicon, lexiconOf } from '../../src/detect/detect';
import type { Names } from '../../src/knowledge/names';

/**
 * `work()` gives the look-ups of words and the reads of targets since it was last asked. Detection reads a target
 * whenever it looks at a candidate, be it to decide about it or as evidence about its neighbours.
 */
export function counted(names: Names): { lexicon: Lexicon; work: () => number } {
  let steps = 0;
  const readable = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key) {
        steps += 1;
        return Reflect.get(object, key);
      },
    });
  const plain = lexiconOf({ ...names, targets: names.targets.map(readable) });
  const asked = Object.entries(plain).map(([key, value]) => [
    key,
    typeof value === 'function'
      ? (...args: unknown[]) => {
          steps += 1;
          return (value as (...args: unknown[]) => unknown)(...args);
        }
      : value,
  ]);
  const lexicon = Object.fromEntries(asked) as Lexicon;
  const work = (): number => {
    const done = steps;
    steps = 0;
    return done;
  };
  // The first names build tables, which reads all targets.
  detect('Gemini 3, Claude and GPT-4o are AI models.', lexicon);
  work();
  return { lexicon, work };
}
