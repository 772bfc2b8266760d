/** Tries the claims: their own examples, and any sentence that a contributor types. */
import { type FailedExample, failedExamples } from '../../src/claims/examples';
import { findClaims } from '../../src/claims/find';
import { type ClaimIndex, claimIndex } from '../../src/claims/index';
import type { ClaimMention } from '../../src/claims/types';
import { detect, lexiconOf } from '../../src/detect/detect';
import { compile } from '../../src/knowledge/compile';
import { type Loaded, load } from '../../src/knowledge/load';
import { compileNames } from '../../src/knowledge/names';
import { type Problem, problemAt } from '../../src/knowledge/problem';
import { readKnowledgeFiles } from '../knowledge-files.mjs';
import { count, place, say } from './say';

interface Tools {
  index: ClaimIndex;
  mentionsIn: (text: string) => ClaimMention[];
}

function toolsFor({ base }: Loaded): Tools {
  const lexicon = lexiconOf(compileNames(base.entries, base.vendors, base.senses));
  return { index: claimIndex(compile(base)), mentionsIn: (text) => detect(text, lexicon) };
}

const wording = ({ list, sentence, found }: FailedExample): string => {
  const others = found.length > 0 ? ` Found: ${found.join(', ')}.` : '';
  return list === 'matches'
    ? `is not found in its own example "${sentence}". Mend its patterns or the example.${others}`
    : `is found in "${sentence}", which it should pass. Make its patterns narrower or change the example.`;
};

/** Examples that don't hold, each at its line; to be asked of a base without problems. */
export function exampleProblems(loaded: Loaded): Problem[] {
  const { index, mentionsIn } = toolsFor(loaded);
  return loaded.parsed.claims.flatMap((file) =>
    failedExamples(file.value, index, mentionsIn).map((failed) => {
      const at = file.value.claims.findIndex(({ id }) => id === failed.claim);
      return problemAt(file, ['claims', at], wording(failed), ['claims', at, failed.list, failed.index]);
    }),
  );
}

/** Runs the examples of files whose path holds `filter`. */
export function claims(filter: string): number {
  const loaded = load(readKnowledgeFiles());
  const problems = (loaded.problems.length > 0 ? loaded.problems : exampleProblems(loaded)).filter(({ file }) =>
    file.includes(filter),
  );
  for (const problem of problems) say(place(problem));
  const number = loaded.base.claims.reduce((sum, file) => sum + file.claims.length, 0);
  say(problems.length > 0 ? `\n${count(problems.length, 'problem')}.` : `${count(number, 'claim')}, no problems.`);
  return problems.length > 0 ? 1 : 0;
}

/** Prints what is found in a text, read as a page about the model `about`. */
export function trySentence(text: string, about: string): number {
  const { index, mentionsIn } = toolsFor(load(readKnowledgeFiles()));
  const mentions = mentionsIn(text);
  say(`names: ${mentions.map(({ model }) => model).join(', ') || 'none'}`);
  const found = findClaims(text, mentions, index, [about]);
  for (const { claim, model, manner, start, end } of found.claims)
    say(`${claim.id} (${claim.verdict}, of ${model}, ${manner}): ${text.slice(start, end)}`);
  for (const { model, start, end } of found.figures)
    say(`figure without a claim (of ${model}): ${text.slice(start, end)}`);
  return 0;
}
