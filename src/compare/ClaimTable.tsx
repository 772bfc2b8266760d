/** Claims by pages. A cell holds the page's own words; an empty one says that the page leaves it out. */
import { useWording } from '../card/context';
import { Text } from '../card/Fact';
import { VerdictWord } from '../card/Verdict';
import { type Cell, type Comparison, pageId, type Row } from '../report/compare';
import type { PageReport } from '../report/page-report';
import { quote } from '../report/quote';
import { Button } from '../ui/parts';
import { signalWords } from '../words/signals';
import { removePage } from './store';

export function ClaimTable({ pages, rows }: Comparison) {
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
            <ClaimRow key={`${row.pack} ${row.claim}`} row={row} pages={pages} />
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

function ClaimRow({ row, pages }: { row: Row; pages: PageReport[] }) {
  const { say } = useWording();
  return (
    <tr>
      <th scope="row">
        <Text>{row.says}</Text>
        <VerdictWord verdict={row.verdict} />
        <span class="aside">{say('compareCount', String(row.pages), String(pages.length))}</span>
      </th>
      {row.cells.map((cell, index) => (
        <td key={index}>{cell ? <Said cell={cell} pages={pages} /> : <LeftOut />}</td>
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

function Said({ cell: { sentences, earlier, against }, pages }: { cell: Cell; pages: PageReport[] }) {
  const { say } = useWording();
  const numbers = against.map((id) => pages.findIndex((page) => pageId(page) === id) + 1);
  return (
    <>
      {sentences.map((sentence) => (
        <q key={sentence} dir="auto">
          {quote(sentence)}
        </q>
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
