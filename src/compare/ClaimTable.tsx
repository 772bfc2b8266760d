/** Claims by pages. A cell holds the page's own words; an empty one says that the page leaves it out. */
import { Fragment } from 'preact';
import { Covered } from '../card/Covered';
import { useWording } from '../card/context';
import { Text } from '../card/Fact';
import { LessonContext, useLesson } from '../card/lesson';
import { VerdictWord } from '../card/Verdict';
import type { Lesson } from '../classroom/lesson';
import { type Cell, type Comparison, pageId, type Row } from '../report/compare';
import type { PageReport } from '../report/page-report';
import { quote } from '../report/quote';
import { Button } from '../ui/parts';
import { signalWords } from '../words/signals';
import { removePage } from './store';

interface Props extends Comparison {
  /** One for each page; null outside of a class. */
  lessons: Lesson[] | null;
}

export function ClaimTable({ pages, rows, lessons }: Props) {
  const { say } = useWording();
  return (
    // Wide tables scroll by themselves, and by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus.
    <section class="wide" aria-label={say('compareTable')} tabIndex={0}>
      <table class="compared" style={{ '--pages': pages.length }}>
        <caption class="unseen">{say('compareTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compareClaim')}</th>
            {pages.map((page, index) => (
              <PageHead key={pageId(page)} page={page} number={index + 1} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClaimRow key={`${row.pack} ${row.claim}`} row={row} pages={pages} lessons={lessons} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PageHead({ page, number }: { page: PageReport; number: number }) {
  const { say, dates } = useWording();
  const { title, date, signals } = page;
  return (
    <th scope="col">
      <b>
        {number}. <bdi>{quote(title)}</bdi>
      </b>
      <span class="aside">{date ? dates.full(date.day) : say('compareUndated')}</span>
      {signals.length > 0 && (
        <span class="aside">{signals.map(({ kind }) => say(signalWords[kind].word)).join(say('listSeparator'))}</span>
      )}
      <span class="screen">
        <Button look="link" label={say('compareRemoveOf', title)} onClick={() => void removePage(pageId(page))}>
          {say('compareRemove')}
        </Button>
      </span>
    </th>
  );
}

function ClaimRow({ row, pages, lessons }: { row: Row } & Pick<Props, 'pages' | 'lessons'>) {
  const { say } = useWording();
  return (
    <tr>
      <th scope="row">
        <Text>{row.says}</Text>
        {row.verdict ? <VerdictWord verdict={row.verdict} /> : <span class="aside">{say('classroomCovered')}</span>}
        <span class="aside">{say('compareCount', String(row.pages), String(pages.length))}</span>
      </th>
      {row.cells.map((cell, index) => (
        <td key={index}>
          <LessonContext.Provider value={lessons?.[index] ?? null}>
            {cell ? <Said cell={cell} pages={pages} /> : <LeftOut />}
          </LessonContext.Provider>
        </td>
      ))}
    </tr>
  );
}

function LeftOut() {
  const { say } = useWording();
  return (
    <>
      <span class="aside" aria-hidden="true">
        –
      </span>
      <span class="unseen">{say('compareLeftOut')}</span>
    </>
  );
}

function Said({ cell: { notes, earlier, against }, pages }: { cell: Cell; pages: PageReport[] }) {
  const { say } = useWording();
  const isLesson = useLesson() !== null;
  const numbers = against.map((id) => pages.findIndex((page) => pageId(page) === id) + 1);
  return (
    <>
      {notes.map((note) => (
        <Fragment key={note.start}>
          <q dir="auto">{quote(note.sentence)}</q>
          {isLesson && (
            <Covered line={note} folded={say('comparePredict')}>
              <VerdictWord verdict={note.verdict} />
            </Covered>
          )}
        </Fragment>
      ))}
      {earlier && (
        <span class="then">
          {say('compareThen')} <VerdictWord verdict={earlier} />
        </span>
      )}
      {numbers.length > 0 && <span class="against">{say('compareAgainst', numbers.join(say('listSeparator')))}</span>}
    </>
  );
}
