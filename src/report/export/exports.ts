/** A page's report as a file: every form, with its type and the end of its name. */
import type { Wording } from '../../words/wording';
import type { PageReport } from '../page-report';
import { markdown } from '../text/markdown';
import { type WordedReport, worded } from '../worded';
import { annotations } from './annotations';
import { claimReviews } from './claim-review';
import { claimsCsv } from './claims-csv';
import { printablePage } from './page';
import { sheet } from './sheet';

export const exportForms = ['md', 'html', 'csv', 'report', 'annotations', 'claimreview'] as const;
export type ExportForm = (typeof exportForms)[number];

/** `report` is the values themselves, as `docs/schema/report-1.json` describes them. */
export const files: Record<ExportForm, { type: string; extension: string }> = {
  md: { type: 'text/markdown', extension: '.md' },
  html: { type: 'text/html', extension: '.html' },
  csv: { type: 'text/csv', extension: '.csv' },
  report: { type: 'application/json', extension: '.json' },
  annotations: { type: 'application/ld+json', extension: '.annotations.jsonld' },
  claimreview: { type: 'application/ld+json', extension: '.claimreview.jsonld' },
};

interface Given {
  report: PageReport;
  words: WordedReport;
  text: string | undefined;
  wording: Wording;
}

const writers: Record<ExportForm, (given: Given) => string> = {
  md: ({ words, wording }) => `${markdown(sheet(words, wording.say))}\n`,
  html: ({ words, wording: { say } }) =>
    printablePage(sheet(words, say), words.title ? say('exportTitle', words.title) : say('exportTitleOfText'), say),
  csv: ({ report, words, wording }) => claimsCsv(report, words.notes, wording),
  report: ({ report }) => json(report),
  annotations: ({ report, words, text, wording }) => json(annotations(report, words, text, wording)),
  claimreview: ({ report, words, wording }) => json(claimReviews(report, words.notes, wording)),
};

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** `text` is the page's, where it is still at hand: links and places are the more exact for it. */
export const exportReport = (
  form: ExportForm,
  { report, text, wording }: { report: PageReport; text?: string | undefined; wording: Wording },
): string => writers[form]({ report, words: worded(report, text, wording), text, wording });
