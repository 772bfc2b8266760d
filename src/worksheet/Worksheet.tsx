import { useState } from 'preact/hooks';
import { today } from '../clock';
import type { PageReport } from '../report/page-report';
import { tasksOf } from '../report/worksheet';
import { Button, Choice, Choices, Notice } from '../ui/parts';
import { useSay } from '../ui/say';
import { Worded } from '../ui/Worded';
import { Answers } from './Answers';
import { PagePicker } from './PagePicker';
import { Tasks } from './Tasks';
import { usePages } from './usePages';

type Sheet = 'tasks' | 'answers';

/** Big type for those who need it; for a projector, bigger still, in full contrast, and as wide as the wall. */
interface Look {
  isLarge: boolean;
  isProjected: boolean;
}

export function Worksheet() {
  const say = useSay();
  const { choices, chosen, report, choose } = usePages();
  const [sheet, setSheet] = useState<Sheet>('tasks');
  const [look, setLook] = useState<Look>({ isLarge: false, isProjected: false });
  const classes = ['sheet', look.isLarge && 'large', look.isProjected && 'projector'].filter(Boolean).join(' ');
  return (
    <Worded>
      <div class="screen controls">
        <h1>{say('worksheetTitle')}</h1>
        <PagePicker choices={choices} chosen={chosen} onChoose={choose} />
        <Choices
          legend={say('worksheetSheet')}
          name="sheet"
          choices={[
            ['tasks', say('worksheetTasks')],
            ['answers', say('worksheetAnswers')],
          ]}
          chosen={sheet}
          onChange={setSheet}
        />
        <div>
          <Choice
            type="checkbox"
            label={say('worksheetLarge')}
            checked={look.isLarge}
            onChange={(isLarge) => setLook({ ...look, isLarge })}
          />
          <Choice
            type="checkbox"
            label={say('worksheetProjector')}
            checked={look.isProjected}
            onChange={(isProjected) => setLook({ ...look, isProjected })}
          />
        </div>
        <p class="row">
          <Button look="primary" onClick={() => print()}>
            {say('comparePrint')}
          </Button>
        </p>
      </div>
      {report === null && <Notice>{say('worksheetSilent')}</Notice>}
      {report && <Paper report={report} sheet={sheet} classes={classes} />}
    </Worded>
  );
}

function Paper({ report, sheet, classes }: { report: PageReport; sheet: Sheet; classes: string }) {
  const say = useSay();
  const tasks = tasksOf(report);
  if (tasks.length === 0) return <Notice>{say('worksheetNoClaims')}</Notice>;
  const isAnswers = sheet === 'answers';
  return (
    <article class={classes}>
      <Head report={report} isAnswers={isAnswers} />
      {isAnswers ? <Answers report={report} tasks={tasks} /> : <Tasks tasks={tasks} />}
    </article>
  );
}

function Head({ report: { title, url, date }, isAnswers }: { report: PageReport; isAnswers: boolean }) {
  const say = useSay();
  const day = (iso: string): string =>
    new Intl.DateTimeFormat(say('dateLocale'), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  return (
    <header>
      <h2>{say(isAnswers ? 'worksheetAnswers' : 'worksheetTasks')}</h2>
      <p class="about">
        <b dir="auto">{title}</b>
        {url && /^https?:/.test(url) && (
          <span class="aside" dir="ltr">
            {url}
          </span>
        )}
        <span class="aside">
          {date ? say('worksheetWritten', day(date.day)) : say('compareUndated')}{' '}
          {isAnswers && say('worksheetChecked', day(today(undefined)))}
        </span>
      </p>
      {!isAnswers && <p class="name">{say('worksheetName')}</p>}
    </header>
  );
}
