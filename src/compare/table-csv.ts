/** The comparison as CSV: a line for each claim and page, also where the page leaves it out. */
import { type Comparison, pageId } from '../report/compare';
import { csv } from '../report/csv';
import { verdictWord } from '../words/verdicts';
import type { Say } from '../words/words';

export function comparisonCsv({ pages, rows }: Comparison, say: Say): string {
  const header = [
    say('compareModel'),
    say('compareClaim'),
    say('compareVerdict'),
    say('comparePage'),
    say('compareAddress'),
    say('compareDate'),
    say('compareWords'),
    say('compareThen'),
    say('compareAtOdds'),
  ];
  const lines = rows.flatMap(({ name, says, verdict, cells }) =>
    pages.map((page, index) => {
      const cell = cells[index];
      const today = say(verdict ? verdictWord(verdict) : 'classroomCovered');
      const common = [name, says, today, page.title, page.url ?? '', page.date?.day ?? ''];
      if (!cell) return [...common, '', '', ''];
      const against = pages.filter((other) => cell.against.includes(pageId(other))).map(({ title }) => title);
      const then = cell.earlier ?? verdict;
      const words = cell.notes.map(({ sentence }) => sentence).join(' … ');
      return [...common, words, say(then ? verdictWord(then) : 'classroomCovered'), against.join('; ')];
    }),
  );
  return csv([header, ...lines]);
}
