/** What nobody has compared with its sources for too long. */
import { daysBetween } from '../dates';
import { type Parsed, type Path, type Problem, problemAt } from '../problem';
import type { ParsedBase } from '../rules';
import type { Entry } from '../schema';

/** Days after which something is due again: little happens to a model that is gone. */
export const DUE = { current: 60, retired: 180 } as const;

/** Nothing says that it is gone, or that another took its place. */
export const isCurrent = ({ rollout, succeededBy }: Entry): boolean =>
  succeededBy === undefined && (rollout.length === 0 || rollout.some(({ status }) => status !== 'retired'));

interface Dated {
  file: Parsed<unknown>;
  path: Path;
  checked: string;
  age: keyof typeof DUE;
}

/** Everything that carries a day of checking which readers see. */
function datedParts({ entries, vendors, tokens }: ParsedBase): Dated[] {
  return [
    ...entries.map((file): Dated => {
      const age = isCurrent(file.value) ? 'current' : 'retired';
      return { file, path: ['checked'], checked: file.value.checked, age };
    }),
    ...vendors.flatMap((file) =>
      file.value.products.map(
        ({ checked }, i): Dated => ({ file, path: ['products', i, 'checked'], checked, age: 'current' }),
      ),
    ),
    ...tokens.map((file): Dated => ({ file, path: ['checked'], checked: file.value.checked, age: 'current' })),
  ];
}

/** `today` is a full date; the longest unchecked come first. */
export function stale(base: ParsedBase, today: string): Problem[] {
  return datedParts(base)
    .map((part) => ({ ...part, days: daysBetween(part.checked, today) }))
    .filter(({ days, age }) => days > DUE[age])
    .sort((a, b) => b.days - a.days)
    .map(({ file, path, checked, days, age }) =>
      problemAt(file, path, `is ${checked}, ${days} days ago. It is ${age}, so it was due after ${DUE[age]}.`),
    );
}
