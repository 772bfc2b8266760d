/** The statements in the article's order, with room to write. Nothing on it tells a verdict. */
import { answers } from '../report/classroom';
import { quote } from '../report/quote';
import type { Task } from '../report/worksheet';
import { useSay } from '../ui/say';
import { answerWords } from '../words/answers';

/** Lines to write on. */
const LINES = 2;

export function Tasks({ tasks }: { tasks: Task[] }) {
  const say = useSay();
  return (
    <>
      <p>{say('worksheetLead')}</p>
      <ol class="tasks">
        {tasks.map(({ number, sentence, publishers }) => (
          <li key={number}>
            <q dir="auto">{quote(sentence)}</q>
            <p class="boxes">
              {answers.map((answer) => (
                <span key={answer}>
                  <span class="box" /> {say(answerWords[answer])}
                </span>
              ))}
            </p>
            <p class="aside">{say('worksheetWhy')}</p>
            {Array.from({ length: LINES }, (_, index) => (
              <div key={index} class="line-to-write" />
            ))}
            <p class="aside">
              {say('worksheetWhere')} <bdi lang="en">{publishers.join(say('listSeparator'))}</bdi>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
