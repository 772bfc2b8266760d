/** What the sources say to a claim: a word with a shape, so that it reads without its colour, and the note. */
import type { ClaimVerdict } from '../knowledge/claims-schema';
import type { NoteLine } from '../report/card-types';
import { stanceOf } from '../report/stance';
import { verdictWords } from '../words/verdicts';
import { useWording } from './context';
import { Fact, Text } from './Fact';

/** Lines in a square of 10: a tick, half a diamond, a cross, a clock, a question mark, speech, an arrow ahead. */
const shapes: Record<ClaimVerdict, { line: string; fill?: string }> = {
  supported: { line: 'M1 5.5l2.8 2.8L9 2' },
  partly: { line: 'M5 .9L9.1 5L5 9.1L.9 5z', fill: 'M5 1v8L1 5z' },
  contradicted: { line: 'M1.5 1.5l7 7M8.5 1.5l-7 7' },
  outdated: { line: 'M5 .75a4.25 4.25 0 1 1 0 8.5a4.25 4.25 0 1 1 0-8.5zM5 2.6V5l1.8 1.3' },
  unsourced: { line: 'M2.3 3.3a2.7 2.6 0 1 1 3.8 2.2C5.3 5.9 5 6.3 5 7.1M5 8.5v1.2' },
  'vendor-claim': { line: 'M.9 1.2h8.2v5.6H4.8L2.6 9V6.8H.9z' },
  prediction: { line: 'M.8 5h7.6M5.4 1.9L8.5 5L5.4 8.1' },
};

function VerdictShape({ verdict }: { verdict: ClaimVerdict }) {
  const { line, fill } = shapes[verdict];
  return (
    <svg class={`shape ${stanceOf(verdict)} ${verdict}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      {fill && <path d={fill} />}
      <path class="line" d={line} />
    </svg>
  );
}

/** The verdict alone, for tables. */
export function VerdictWord({ verdict }: { verdict: ClaimVerdict }) {
  const { word } = verdictWords({ verdict, manner: 'asserted' }, undefined, useWording());
  return (
    <span class="verdict-word">
      <VerdictShape verdict={verdict} /> <span class={`verdict ${stanceOf(verdict)}`}>{word}</span>
    </span>
  );
}

interface Props {
  line: NoteLine;
  /** Absent where the page doesn't say when it was written. */
  pageDay: string | undefined;
  /** Also how the page says it, and what was right to say then. */
  full?: boolean;
}

export function Verdict({ line, pageDay, full = false }: Props) {
  const wording = useWording();
  const { word, change, manner } = verdictWords(line, pageDay, wording);
  const then = pageDay === undefined ? undefined : line.atWriting?.text;
  return (
    <div class="judged">
      <VerdictShape verdict={line.verdict} />
      <div>
        <p class={`verdict ${stanceOf(line.verdict)}`}>{word}</p>
        <p>
          {change && `${change} `}
          <Fact line={line} />
        </p>
        {full && then && (
          <p class="aside">
            {wording.say('noteThen')} <Text>{then}</Text>
          </p>
        )}
        {full && manner && <p class="aside">{manner}</p>}
      </div>
    </div>
  );
}
