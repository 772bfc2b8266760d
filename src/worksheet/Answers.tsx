/** The same statements with verdicts, notes and sources. Addresses are written out: nobody can click on paper. */
import { byNumber, useWording, WordingContext } from '../card/context';
import { Text } from '../card/Fact';
import { SourceLine } from '../card/Sources';
import { Verdict } from '../card/Verdict';
import type { CardSource } from '../report/card-types';
import type { PageReport, ReportNote } from '../report/page-report';
import { quote } from '../report/quote';
import type { Task } from '../report/worksheet';

export function Answers({ report, tasks }: { report: PageReport; tasks: Task[] }) {
  return (
    <ol class="tasks">
      {tasks.map((task) => (
        <li key={task.number}>
          <q dir="auto">{quote(task.sentence)}</q>
          {task.notes.map((note) => (
            <Answer key={`${note.pack} ${note.claim}`} note={note} day={report.date?.day} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Answer({ note, day }: { note: ReportNote; day: string | undefined }) {
  const wording = useWording();
  const own = note.sources.filter(({ number }) => note.refs.includes(number));
  return (
    <WordingContext.Provider value={{ ...wording, sources: byNumber(own) }}>
      <p class="aside">
        <Text>{note.says}</Text>
      </p>
      <Verdict line={note} pageDay={day} full />
      <ul class="plain sources-of">
        {own.map((source) => (
          <Source key={source.number} source={source} />
        ))}
      </ul>
    </WordingContext.Provider>
  );
}

function Source({ source }: { source: CardSource }) {
  return (
    <li>
      [{source.number}] <SourceLine source={source} />{' '}
      <span class="aside address" dir="ltr">
        {source.url}
      </span>
    </li>
  );
}
